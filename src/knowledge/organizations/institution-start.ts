import { fieldKind } from './words/field-kind.ts'
import { isField } from './words/is-field.ts'
import { isInstitution } from './words/is-institution.ts'
import { isNameless } from './words/is-nameless.ts'
import { isUnit } from './words/is-unit.ts'
import { mayBePart } from './words/may-be-part.ts'
import { organizationKey } from './index/organization-key.ts'
import type { OrganizationIndex } from './index/organization-index.ts'
import { withoutDepartment } from './split/without-department.ts'

/** Where a university begins that says so with its first word. */
const opening =
  /\s(?=(?:the\s)?(?:(?:technical|catholic|free|open|medical|federal|national|state)\s)?universit(?:y|à|é|ät|a[ts]?|eit|et)\s(?:of|di|degli|de|du|zu|van)\s|(?:(?:freie|katholische|medizinische|technische|tierärztliche)n?\s)?universität\s(?=\p{Lu})|univer(?:sidad|sidade|sitas|siti)\s|(?:national|federal)\s(?:university|(?:[\p{L}]+\s){0,3}(?:institutes?|cent(?:er|re)|council|laboratory|academy)\s(?:of|for))\s|(?:[\p{L}.'’-]+\s)?institute\sof\stechnology|ministry\sof\s\p{L})/iu

/** A university's or a hospital's own name behind its department's. */
const ending = /\s(?<name>(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:University|Hospital|College|Academy(?=\sof\s))\b)/gu

/** "Birka Institute of Optics and Fine Mechanics", without the academy that it is of. */
const ofFields = /^(?:\p{Lu}\S*\s){1,2}Institute\sof\s.*?(?<last>\S+)$/u

/** "Space Sciences Laboratory", or nothing but a field: "Electrical and Computer Engineering". */
const endsAsUnit = (text: string): boolean =>
  /\s(?:department|dept\.?|laboratory|lab|cent(?:er|re)|division|group|program(?:me)?|unit|facility|institute|projects?|studies|archives?|services?|resources|initiative|library|libraries)$/iu.test(
    text,
  ) ||
  isField(text.replace(/\s(?:college|faculty)$/iu, '')) ||
  isField(/\s(?:college|department|school)\sof\s(.*)$/iu.exec(text)?.[1] ?? '') ||
  fieldKind(ofFields.exec(text)?.groups?.last ?? '') === 'NOUN'

/** What stands behind a group's name: "Things Research Group Birka State University". */
const behindGroup =
  /(?<=^(?:\S+\s){0,5}(?:Group|Laboratory|Lab|Department|Division))\s(?=(?:\p{Lu}\S+\s){1,3}University\b|University\sof\s)/u

/** In words: no name of an institution is longer. */
const longestName = 9

/** The offset of each word. */
const offsets = (text: string): number[] => [
  0,
  ...[...text.matchAll(/\s+/gu)].map(({ index, 0: space }) => index + space.length),
]

/** "Ophthalmology Birka Medical School", but not "Education University of Birka" */
const behindField =
  /^\p{L}+(?:ology|iatry|iatrics|surgery|medicine|physics|chemistry|mathematics)\s(?!univ)/iu

/** "Birka Medical School" */
const isNamed = (text: string): boolean =>
  isInstitution(text) || /^\p{Lu}\S*\s(?:\S+\s)?(?:Medical|Business|Law)\sSchool\b/u.test(text)

/** Where the first run of words that an institution is called by begins, two words or more and not the first of the text. */
const knownStart = (index: OrganizationIndex, text: string): number =>
  offsets(text)
    .slice(behindField.test(text) ? 1 : 2)
    .filter((from) => isNamed(text.slice(from)))
    .find((from) => {
      const words = text.slice(from).split(' ').slice(0, longestName)
      return words.some((_, count) => {
        const name = words.slice(0, count + 1).join(' ')
        return count > 0 && isNamed(name) && index.byName.has(organizationKey(name))
      })
    }) ?? -1

/** Behind the last word of the field, or behind the first word of it where that is none. A second "of" says by itself whose the department is. */
const endingStart = (text: string): number => {
  for (const { index, groups } of text.matchAll(ending)) {
    const before = text.slice(0, index)
    if (/\s(?:of|for)\s.*\s(?:of|at)$/iu.test(before)) return -1
    const name = groups?.name ?? ''
    if (isNameless(name)) continue
    const words = name.split(' ')
    const fields =
      words.findLastIndex((word) => fieldKind(word) === 'NOUN' || /^laborator(?:y|ies)$/iu.test(word)) + 1
    const isAfterSmall = /\s(?:of|for|in|at|and|&|the)$/iu.test(before)
    const skipped = fields > 0 ? fields : isAfterSmall && !/^(?:saint|st\.?)$/iu.test(words[0] ?? '') ? 1 : 0
    if (words.length - skipped > 1)
      return index + 1 + words.slice(0, skipped).reduce((sum, word) => sum + word.length + 1, 0)
  }
  return -1
}

/** "Birka Medical University of Malmö": what kind of university one is. */
const kinds =
  /\s(?:catholic|federal|free|medical|national|open|pedagogical|polytechnic|state|technical|technological)$/iu

/** Where the known university begins that a text ends with which is no institution before it: "Doe Things Project University of Birka"; -1 where it ends with none. */
const universityStart = (index: OrganizationIndex, text: string): number => {
  const at = text.search(/\s(?=universit(?:y\sof|[éàa]\s(?:de|di|degli))\s\S)/iu)
  const before = text.slice(0, Math.max(0, at))
  const isOther = /\s/u.test(before) && !isInstitution(before) && !kinds.test(before)
  return isOther && index.byName.has(organizationKey(text.slice(at + 1))) ? at + 1 : -1
}

const startIn = (index: OrganizationIndex, text: string): number => {
  // "Birka Tide University Health Division" begins with its institution.
  if (isUnit(text) && withoutDepartment(text) !== text) return -1
  const known = knownStart(index, text)
  if (!isUnit(text) && !mayBePart(text))
    return known > 0 && endsAsUnit(text.slice(0, known).trim())
      ? known
      : text.search(behindGroup) + 1 || universityStart(index, text)
  if (known > 0) return known
  const opened = text.slice(1).search(opening)
  return opened >= 0 ? opened + 2 : endingStart(text)
}

/**
 * Where in a text that begins with a department, "Department of Things Birka University" or "Things Laboratory Birka University", the institution begins that stands behind it without a comma: a known one, or one by what
 * universities and hospitals are called. -1 where there is none, an "and" stands between them, or nothing is before it but "National".
 */
export const institutionStart = (index: OrganizationIndex, text: string): number => {
  const start = startIn(index, text)
  return /\s(?:and|&|und|et|y|of)\s$|^(?:the\s)?(?:federal|imperial|national|royal|state)\s$/iu.test(
    text.slice(0, Math.max(0, start)),
  )
    ? -1
    : start
}
