import { foldWord } from './fold-word.ts'
import { remembering } from './remembering.ts'
import { stemWord } from './stem-word.ts'
import { stopWords } from './stop-words.ts'

/**
 * What is to be known of a word in any text: as compared in names (see foldWord); the stem by which texts are compared, null where it tells nothing of them; and
 * where it leads from the root of each lasting tree of keys, by the tree's number, as far as that was asked before (-1 for nowhere).
 */
export type Word = { key: string; term: string | null; beginnings: number[] }

const isTelling = (key: string): boolean =>
  key.length > 1 && !stopWords.has(key) && !/^\d+(?:\.\d+)?$/u.test(key)

/** Looks a word up as it is written; stop words, bare numbers and single letters are no terms. */
export const wordOf = remembering((written): Word => {
  const key = foldWord(written)
  return { key, term: isTelling(key) ? stemWord(key) : null, beginnings: [] }
})
