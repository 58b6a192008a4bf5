import type { OrganizationEntry } from '../../domain/reference-data.ts'
import { organizationKey } from './organization-key.ts'
import { organizationSkeleton } from './organization-skeleton.ts'

/** Organisations by what sources and addresses call them. */
export type OrganizationIndex = {
  /** By organizationKey of a name, alias, account or own slug. */
  byName: Map<string, OrganizationEntry>
  /** By organizationSkeleton of a name or alias of three words or more that is no other organisation's. */
  bySkeleton: Map<string, OrganizationEntry>
  /** By account in lower case. */
  byAccount: Map<string, OrganizationEntry>
}

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

/** Builds the look-ups once. Names go before accounts: an account may be called like another organisation. */
export const organizationIndex = (entries: OrganizationEntry[]): OrganizationIndex => {
  const index: OrganizationIndex = { byName: new Map(), bySkeleton: skeletons(entries), byAccount: new Map() }
  for (const entry of entries)
    for (const name of [entry.slug, entry.name]) addOnce(index.byName, organizationKey(name), entry)
  for (const entry of entries)
    for (const alias of entry.aliases) addOnce(index.byName, organizationKey(alias), entry)
  for (const entry of entries)
    for (const account of entry.accounts) {
      addOnce(index.byName, organizationKey(account), entry)
      addOnce(index.byAccount, account.toLowerCase(), entry)
    }
  return index
}
