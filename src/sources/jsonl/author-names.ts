import { authorsInText } from './authors-in-text.ts'

/** Signs that lead to a footnote, at either end of a name and right beside it: "2*Ann Ex", "Bo Why1,3†"; but "3D Lab" and "Team 4" are names. */
const mark = String.raw`[\p{No}\d*∗†‡§¶]`
const marks = new RegExp(
  String.raw`^${mark}+(?=\p{Lu}[\p{Ll}.])|(?<=[\p{Ll}\p{Lo}.])(?:${mark}|\s[*∗†‡§¶])${mark}*(?:,${mark}+)*$`,
  'gu',
)

const mailInBrackets = /\s*[([<][^\s()[\]<>]+@[^\s()[\]<>]+[)\]>]/gu

const isMarked = (name: string): boolean => name.search(marks) !== -1

/** Several names in one entry of a list: with commas between full names or between names that have their marks. "Ex, Ann" and "Ex, Ann, III" are one. */
const parted = (entry: string): string[] => {
  const parts = entry.split(/\s*,\s*(?=\D)/u).filter((part) => part !== '')
  if (parts.length > 2 && 2 * parts.filter(isMarked).length >= parts.length) return parts
  const names = parts.length > 1 ? authorsInText(entry) : null
  return names !== null && names.length > 2 ? names : [entry]
}

/** The people in one entry of a list of authors, mostly one, without the marks of footnotes and the mail addresses that files leave at names. */
export const authorNames = (entry: string): string[] => {
  const names = parted(entry.replace(mailInBrackets, '').trim()).flatMap((name) => {
    const plain = name.replace(marks, '').trim()
    return plain === '' ? [] : [plain]
  })
  return names.length > 0 ? names : [entry]
}
