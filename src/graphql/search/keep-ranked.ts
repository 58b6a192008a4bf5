import type { RankedPaper } from '../../graph/reads/search/ranked-paper.ts'
import type { Ranking } from '../../graph/reads/search/ranking.ts'

/** What is left of a ranking; it is cut only where all of it is left, as nothing tells what would be left of the rest. */
export const keepRanked = (
  { papers, isCut }: Ranking,
  isKept: (paper: RankedPaper, place: number) => boolean,
): Ranking => {
  const kept = papers.filter(isKept)
  return { papers: kept, isCut: isCut && kept.length === papers.length }
}
