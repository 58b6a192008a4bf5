import type { OrganizationEntry } from '../../domain/reference-data.ts'
import { organizationKey } from './organization-key.ts'

/** Organisations by what sources and addresses call them. */
export type OrganizationIndex = {
  /** By organizationKey of a name, alias, account or own slug. */
  byName: Map<string, OrganizationEntry>
  /** By account in lower case. */
  byAccount: Map<string, OrganizationEntry>
}

const addOnce = (map: Map<string, OrganizationEntry>, key: string, entry: OrganizationEntry): void => {
  if (key !== '' && !map.has(key)) map.set(key, entry)
}

/** Builds the look-ups once. Names go before accounts: an account may be called like another organisation. */
export const organizationIndex = (entries: OrganizationEntry[]): OrganizationIndex => {
  const index: OrganizationIndex = { byName: new Map(), byAccount: new Map() }
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
