import type { DescribedPaper } from './described-paper.ts'

/** What joining a batch's papers to their neighbours needs to know. */
export type NeighbourInput = {
  described: DescribedPaper[]
  /** What each paper that was there was joined to by likeness, before the batch. */
  neighbours: Map<string, string[]>
  /** Papers that are no more; what they were joined to is in `neighbours` too. */
  gone: Set<string>
  /** How many papers name each concept, after the batch. */
  paperCounts: Map<string, number>
  /** Papers in the corpus, after the batch. */
  papers: number
}
