import { authorName } from '../../domain/author-name.ts'
import { readableName } from '../../domain/readable-name.ts'
import { authorsInText } from './authors-in-text.ts'

const isMarked = (name: string): boolean => authorName(name) !== readableName(name)

/**
 * The people in one entry of a list of authors, mostly one: several with commas between full names, or between names that have the marks of footnotes. "Ex, Ann" and
 * "Ex, Ann, III" are one.
 */
export const authorNames = (entry: string): string[] => {
  const parts = entry.split(/\s*,\s*(?=\D)/u).filter((part) => part !== '')
  if (parts.length > 2 && 2 * parts.filter(isMarked).length >= parts.length) return parts
  const names = parts.length > 1 ? authorsInText(entry) : null
  return names !== null && names.length > 2 ? names : [entry]
}
