import type { OrganizationEntry } from '../../domain/reference-data.ts'
import { slug } from '../../domain/slug.ts'
import { isAcronymOf } from './is-acronym-of.ts'

/** Words that many institutions have in their names, by how they begin in most languages. */
const common =
  /^(?:univ|inst|isti|coll|acad|akad|cent|zent|scho|facu|depa|nati|nazi|stat|tech|poly|poli|scie|scien|wiss|rese|rech|inve|stud|engi|medi|hosp|labo|agen|auth|minis|coun|cons|soci|asso|foun|fund|fond|orga|inter|appl|adva|the$|of$|and$|for$|und$|der$|des$|del$)/u

/** How a word begins in most languages: "europeenne" and "european". */
const beginnings = (name: string): string[] =>
  slug(name)
    .split('-')
    .filter((word) => word.length > 3 && !common.test(word))
    .map((word) => word.slice(0, 4))

/**
 * Whether a name is another's than an organisation's that goes by the same acronym: it spells the acronym out, and shares no telling word with any of the
 * organisation's full names. "Kyoto Institute of Technology (KIT)" is not Karlsruhe's.
 */
export const isNamesake = (name: string, acronym: string, entry: OrganizationEntry): boolean => {
  if (!isAcronymOf(acronym, name)) return false
  const full = [entry.name, ...entry.aliases].filter((other) => /\s/u.test(other))
  const telling = new Set(full.flatMap(beginnings))
  return (
    telling.size > 0 && beginnings(name).length > 0 && !beginnings(name).some((start) => telling.has(start))
  )
}
