import type { CorpusStatistics } from '../../embedders/embedder.ts'
import { bucketCounts } from './bucket-counts.ts'
import { wordBucket } from './word-bucket.ts'
import type { WordProfile } from './word-profile.ts'
import { wordRarity } from './word-rarity.ts'

/** What each word of a paper counts among the papers of a corpus: two parallel lists, words (20-bit hashes) ascending; the weights' norm is 1. */
export type WordWeights = { words: Uint32Array; weights: Float64Array }

/** The logarithm of how often a paper has a word (from 1 for once) times the word's rarity, L2-normalised. */
export const wordWeights = (profile: WordProfile, corpus: CorpusStatistics): WordWeights => {
  const inPapers = bucketCounts(corpus)
  const weights = Float64Array.from(
    profile,
    (entry) => Math.log2(1 + (entry & 15)) * wordRarity(corpus.papers, inPapers[wordBucket(entry)] ?? 0),
  )
  const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))
  return {
    words: profile.map((entry) => entry >>> 4),
    weights: weights.map((weight) => weight / norm),
  }
}
