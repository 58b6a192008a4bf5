import { wordBuckets } from './word-buckets.ts'

/** Where an entry of a profile is counted. Words that meet in a bucket pass for commoner than they are, which their rarity hardly feels. */
export const wordBucket = (entry: number): number => (entry >>> 4) % wordBuckets
