import type { Token } from './token.ts'

/** The stems by which texts are compared, each as often as it occurs: without stop words, bare numbers and single letters. */
export const textTerms = (tokens: Token[]): string[] => {
  const terms: string[] = []
  for (const { word } of tokens) if (word.term !== null) terms.push(word.term)
  return terms
}
