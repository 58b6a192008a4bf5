import { textTerms } from '../../text/text-terms.ts'
import { tokenize } from '../../text/tokenize.ts'

/**
 * Stems are cut to so many letters, which joins what a light stemmer leaves apart ("translate", "translator") and serves many languages alike
 * (McNamee & Mayfield, "Character n-gram tokenization for European language text retrieval", 2004).
 */
const letters = 5

/** The beginnings of a text's words by which papers are compared, each as often as it occurs; without stop words and bare numbers. */
export const wordRoots = (text: string): string[] =>
  textTerms(tokenize(text)).map((stem) => stem.slice(0, letters))
