/** A host and the domains that it belongs to, the longest first: "gitlab.cern.ch", "cern.ch", "ch". */
export const domainsOf = (host: string): string[] => {
  const labels = host.split('.')
  return labels.map((_, place) => labels.slice(place).join('.'))
}
