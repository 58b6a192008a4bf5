import { mostRanked } from './most-ranked.ts'
import type { RankedPaper } from './ranked-paper.ts'

/** Papers, the best first; `isCut` where there were more of them than a ranking holds. */
export type Ranking = { papers: RankedPaper[]; isCut: boolean }

/** A ranking of these papers, which are in order: one more than it holds says that it is cut. */
export const ranking = (papers: readonly RankedPaper[]): Ranking => ({
  papers: papers.slice(0, mostRanked),
  isCut: papers.length > mostRanked,
})
