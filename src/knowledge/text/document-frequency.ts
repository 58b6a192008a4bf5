import type { CorpusStatistics } from '../embedders/embedder.ts'
import { wordBucket } from '../similarity/words/word-bucket.ts'
import { wordProfile } from '../similarity/words/word-profile.ts'

const limit = 50_000
const buckets = new Map<string, number | null>()

const bucketOf = (word: string): number | null => {
  const before = buckets.get(word)
  if (before !== undefined) return before
  const [entry] = wordProfile('', word)
  const bucket = entry === undefined ? null : wordBucket(entry)
  if (buckets.size >= limit) buckets.clear()
  buckets.set(word, bucket)
  return bucket
}

/** In how many papers of the corpus a word is, at most: words that are counted together pass for one. 0 for a stop word. */
export const documentFrequency = (corpus: CorpusStatistics, word: string): number => {
  const bucket = bucketOf(word)
  return bucket === null ? 0 : (corpus.documentFrequencies[bucket] ?? 0)
}
