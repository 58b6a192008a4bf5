import type { CorpusStatistics } from './embedder.ts'

/** A corpus without papers: what is counted from, and what embedders that do not ask for one are given. */
export const emptyCorpus: CorpusStatistics = { papers: 0, documentFrequencies: [] }
