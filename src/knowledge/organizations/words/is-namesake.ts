import type { OrganizationEntry } from '../../../domain/reference-data.ts'
import { isAcronymOf } from './is-acronym-of.ts'
import { tellingBeginnings } from './telling-beginnings.ts'

/**
 * Whether a name is another's than an organisation's that goes by the same acronym: it spells the acronym out, and shares no telling word with any of the
 * organisation's full names. "Kyoto Institute of Technology (KIT)" is not Karlsruhe's.
 */
export const isNamesake = (name: string, acronym: string, entry: OrganizationEntry): boolean => {
  if (!isAcronymOf(acronym, name)) return false
  const full = [entry.name, ...entry.aliases].filter((other) => /\s/u.test(other))
  const telling = new Set(full.flatMap(tellingBeginnings))
  return (
    telling.size > 0 &&
    tellingBeginnings(name).length > 0 &&
    !tellingBeginnings(name).some((start) => telling.has(start))
  )
}
