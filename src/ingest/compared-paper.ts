import type { ComparableIdeas } from '../knowledge/similarity/similarity.ts'
import type { WordWeights } from '../knowledge/similarity/words/word-weights.ts'

/** A paper as it is compared, and how long its list of similar papers is with the least score in it. */
export type ComparedPaper = ComparableIdeas & {
  words: WordWeights
  listed: { length: number; least: number }
}
