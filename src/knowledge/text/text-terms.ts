import { stemWord } from './stem-word.ts'
import { stopWords } from './stop-words.ts'
import type { Token } from './token.ts'

/** The stems by which texts are compared, each as often as it occurs: without stop words, bare numbers and single letters. */
export const textTerms = (tokens: Token[]): string[] =>
  tokens
    .map((token) => token.key)
    .filter((key) => key.length > 1 && !stopWords.has(key) && !/^\d+(?:\.\d+)?$/u.test(key))
    .map(stemWord)
