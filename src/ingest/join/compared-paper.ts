import type { ComparableIdeas } from '../../knowledge/similarity/similarity.ts'
import type { WordWeights } from '../../knowledge/similarity/words/word-weights.ts'

/** A paper as it is compared, and what it is joined to: how long its list of similar papers is with the least score in it, and what its pairs weigh, the heaviest first. */
export type ComparedPaper = ComparableIdeas & {
  words: WordWeights
  listed: { length: number; least: number }
  pairWeights: number[]
}
