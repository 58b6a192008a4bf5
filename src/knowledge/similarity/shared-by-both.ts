/** What two lists have in common, each once, in order. */
export const sharedByBoth = (a: string[], b: string[]): string[] => {
  const others = new Set(b)
  return [...new Set(a)].filter((slug) => others.has(slug)).sort()
}
