import { foldLetters } from '../../../domain/fold-letters.ts'

/** Whether the beginnings come in the words in their order, the first in the first word. */
const beginInOrder = (beginnings: string[], words: string[]): boolean => {
  const last = beginnings.reduce((from, beginning) => {
    const found = from < 0 ? -1 : words.findIndex((word, at) => at >= from && word.startsWith(beginning))
    return found < 0 ? -1 : found + 1
  }, 0)
  return last > 0 && words[0]?.startsWith(beginnings[0] ?? ' ') === true
}

/**
 * Whether the letters of an acronym begin words of a name in their order, and the first its first: "IT" and "IoT" stand for "Institute of Things". Small letters may go
 * on a word, as in "UVa" for "Universidad de Valladolid".
 */
export const isAcronymOf = (acronym: string, name: string): boolean => {
  const words = [...foldLetters(name).matchAll(/(?<![\p{L}\p{N}])\p{L}+/gu)].map(([word]) => word)
  const pieces = (acronym.match(/\p{Lu}\p{Ll}*/gu) ?? []).map(foldLetters)
  return (
    beginInOrder([...foldLetters(acronym)], words) ||
    (pieces.join('') === foldLetters(acronym) && beginInOrder(pieces, words))
  )
}
