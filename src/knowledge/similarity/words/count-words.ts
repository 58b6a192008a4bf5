import type { CorpusStatistics } from '../../embedders/embedder.ts'
import { bucketCounts } from './bucket-counts.ts'
import { wordBucket } from './word-bucket.ts'
import type { WordProfile } from './word-profile.ts'

/**
 * The corpus with papers counted in, each word once a paper. Begins with `emptyCorpus`, or with the counts of other
 * texts where these shall stand behind a small graph. Throws RangeError for counts of another length.
 */
export const countWords = (corpus: CorpusStatistics, profiles: WordProfile[]): CorpusStatistics => {
  const documentFrequencies = [...bucketCounts(corpus)]
  for (const profile of profiles)
    for (const bucket of new Set(Array.from(profile, wordBucket)))
      documentFrequencies[bucket] = (documentFrequencies[bucket] ?? 0) + 1
  return { papers: corpus.papers + profiles.length, documentFrequencies }
}
