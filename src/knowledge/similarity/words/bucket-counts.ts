import type { CorpusStatistics } from '../../embedders/embedder.ts'
import { wordBuckets } from './word-buckets.ts'

/** In how many papers the words of each bucket are, all 0 before any was counted. Throws RangeError for counts of another length. */
export const bucketCounts = ({ documentFrequencies }: CorpusStatistics): number[] => {
  if (documentFrequencies.length === 0) return Array.from({ length: wordBuckets }, () => 0)
  if (documentFrequencies.length !== wordBuckets)
    throw new RangeError(
      `The corpus has ${documentFrequencies.length} counts of words instead of ${wordBuckets}: count the papers again.`,
    )
  return documentFrequencies
}
