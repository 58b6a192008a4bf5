import type { Ranking } from '../../graph/reads/search/ranking.ts'

/**
 * A ranking by vector, whose scores are half of one plus the cosine, without the papers whose cosine is less than `leastCosine`. It is cut only where the first
 * thousand all reach that.
 */
export const leaveOutUnrelated = ({ papers, isCut }: Ranking, leastCosine: number): Ranking => {
  const related = papers.filter(({ score }) => 2 * score - 1 >= leastCosine)
  return { papers: related, isCut: isCut && related.length === papers.length }
}
