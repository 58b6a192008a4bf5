import { cosine } from './cosine.ts'
import { meaningOfCosine } from './meaning-of-cosine.ts'
import type { Comparable, Comparison, PairSimilarity, TextLikeness } from './similarity.ts'
import { weighSimilarity } from './weigh-similarity.ts'
import { wordCosine } from './words/word-cosine.ts'

const textLikeness = (a: Comparable, b: Comparable, unrelatedCosine: number): TextLikeness => ({
  meaning:
    a.embedding === null || b.embedding === null
      ? null
      : meaningOfCosine(cosine(a.embedding, b.embedding), unrelatedCosine),
  words: a.words.words.length + b.words.words.length === 0 ? null : wordCosine(a.words, b.words),
})

/**
 * How alike two papers are, and what the score is made of: meaning (the cosine of a language model's vectors), words (that of their weighted words),
 * concepts (overlap of the ideas that they are about) and direct topics (Jaccard index). A part that neither paper has anything for is absent and the
 * others count more, so equal papers score 1; concepts that both have add the more, the more they tell, and never take away. Symmetric. Throws RangeError for embeddings of different lengths.
 */
export const pairSimilarity = (
  a: Comparable,
  b: Comparable,
  { papers, unrelatedCosine }: Comparison,
): PairSimilarity => weighSimilarity(a, b, textLikeness(a, b, unrelatedCosine), papers)
