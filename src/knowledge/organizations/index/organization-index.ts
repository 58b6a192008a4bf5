import { LRUCache } from 'lru-cache'
import type { OrganizationEntry } from '../../../domain/reference-data.ts'
import { accountOwners } from './account-owners.ts'
import type { AccountOwners } from './account-owners.ts'
import type { NamedOrganization } from './named-organization.ts'
import { organizationKey } from './organization-key.ts'
import { organizationSkeleton } from './organization-skeleton.ts'
import { telegraphicNames } from './telegraphic-names.ts'
import type { TelegraphicNames } from './telegraphic-names.ts'

/** Organisations by what sources and addresses call them. */
export type OrganizationIndex = {
  /** By organizationKey of a name, alias, own slug, or account of five letters or more. */
  byName: Map<string, OrganizationEntry>
  /** By organizationSkeleton of a name or alias of three words or more that is no other organisation's. */
  bySkeleton: Map<string, OrganizationEntry>
  /** By a name as title lists shorten it. */
  byTelegraphicName: TelegraphicNames
  /** By account in lower case, or by the host of an address. */
  byAccount: AccountOwners
  /** What names have been found to be called, the latest of them: the parts of an affiliation are asked for several times. */
  found: LRUCache<string, { organization: NamedOrganization | null }>
}

const mostFound = 2_000

const addOnce = (map: Map<string, OrganizationEntry>, key: string, entry: OrganizationEntry): void => {
  if (key !== '' && !map.has(key)) map.set(key, entry)
}

/** Two words tell a university or an institute, "Univ Kent", and little else. */
const tells = (skeleton: string): boolean => /^univ-|-univ$|^inst-|-.*-/u.test(skeleton)

const skeletons = (entries: OrganizationEntry[]): Map<string, OrganizationEntry> => {
  const owners = new Map<string, Set<OrganizationEntry>>()
  for (const entry of entries)
    for (const name of [entry.name, ...entry.aliases]) {
      const skeleton = organizationSkeleton(organizationKey(name))
      if (tells(skeleton)) owners.set(skeleton, (owners.get(skeleton) ?? new Set()).add(entry))
    }
  return new Map(
    [...owners].flatMap(([skeleton, [first, ...others]]) =>
      first !== undefined && others.length === 0 ? [[skeleton, first] as const] : [],
    ),
  )
}

/** "iic" and "ltg" are accounts, and acronyms of many. */
const isTelling = (account: string): boolean => account.length > 4

/** Builds the look-ups once. Names go before accounts: an account may be called like another organisation. */
export const organizationIndex = (entries: OrganizationEntry[]): OrganizationIndex => {
  const byName = new Map<string, OrganizationEntry>()
  for (const entry of entries)
    for (const name of [entry.slug, entry.name]) addOnce(byName, organizationKey(name), entry)
  for (const entry of entries)
    for (const alias of entry.aliases) addOnce(byName, organizationKey(alias), entry)
  for (const entry of entries)
    for (const account of entry.accounts.filter(isTelling)) addOnce(byName, organizationKey(account), entry)
  return {
    byName,
    bySkeleton: skeletons(entries),
    byTelegraphicName: telegraphicNames(entries),
    byAccount: accountOwners(entries),
    found: new LRUCache({ max: mostFound }),
  }
}
