import { withoutAffiliations } from './without-affiliations.ts'

/** Some of the authors are not named. */
const unfinished = /(?:\bet al\b\.?|\band others|…|\.{3})$/iu

const partsAt = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** 'Ann Ex' has two words; 'Ex' has one. */
const isFullName = (part: string): boolean => part.includes(' ')

/** What comes behind a name and is part of it: 'Ann Ex, Jr.' */
const suffix = /^(?:[JS]r\.?|I{2,3}|IV)$/u

const withSuffixes = (parts: string[]): string[] => {
  const names: string[] = []
  for (const part of parts) {
    const before = names.at(-1)
    if (before !== undefined && suffix.test(part)) names[names.length - 1] = `${before}, ${part}`
    else names.push(part)
  }
  return names
}

const atCommas = (text: string): string[] | null => {
  const parts = withSuffixes(partsAt(text, /,/u))
  if (parts.every(isFullName)) return parts
  return parts.length <= 2 ? [text] : null
}

/**
 * The authors in a text that names them all, in its order: parted by ';', '|' or 'and' ('Ex, Ann and Why, Bo'), as Chinese and Japanese part them, or by commas where full names stand
 * between them ('Ann Ex, Bo Why and Cy Zed'). 'Ex, Ann' alone is one. Null where that is not plain or somebody is left out ('et al.').
 */
export const authorsInText = (text: string): string[] | null => {
  const trimmed = withoutAffiliations(text.replace(/\s+/gu, ' ')).trim()
  if (unfinished.test(trimmed)) return null
  const bySemicolon = partsAt(trimmed, /[;|；、，]/u)
  if (bySemicolon.length > 1) return bySemicolon
  const byAnd = partsAt(trimmed, /,? (?:and|&) /iu)
  const lists = byAnd.map(atCommas)
  return lists.includes(null) ? null : lists.flatMap((list) => list ?? [])
}
