import { domainsOf } from '../../artifacts/domains-of.ts'
import type { OrganizationEntry } from '../../../domain/reference-data.ts'

/** Who owns an account in lower case, "facebookresearch", or the host of an address, "gitlab.cern.ch", which is the owner's of its longest known domain; undefined where nobody is known to. */
export type AccountOwners = { get(account: string): OrganizationEntry | undefined }

/** Builds the look-up once. A domain ends in what no account does, so that neither is taken for the other. */
export const accountOwners = (entries: OrganizationEntry[]): AccountOwners => {
  const accounts = new Map(
    entries.flatMap((entry) => entry.accounts.map((account) => [account.toLowerCase(), entry] as const)),
  )
  const domains = new Map(
    entries.flatMap((entry) => (entry.domains ?? []).map((domain) => [domain, entry] as const)),
  )
  const ownerOfHost = (host: string): OrganizationEntry | undefined =>
    domainsOf(host.replace(/:\d+$/u, ''))
      .map((domain) => domains.get(domain))
      .find((entry) => entry !== undefined)
  return { get: (account) => accounts.get(account) ?? ownerOfHost(account) }
}
