import { foldLetters } from '../../domain/fold-letters.ts'

/** Whether the letters of an acronym begin words of a name in their order, and the first its first: "IT" and "IoT" stand for "Institute of Things". */
export const isAcronymOf = (acronym: string, name: string): boolean => {
  const initials = [...foldLetters(name).matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)].map(([letter]) => letter)
  const letters = [...foldLetters(acronym)]
  const last = letters.reduce((from, letter) => {
    const found = from < 0 ? -1 : initials.indexOf(letter, from)
    return found < 0 ? -1 : found + 1
  }, 0)
  return last > 0 && initials[0] === letters[0]
}
