import { mostRanked } from '../../graph/reads/search/most-ranked.ts'
import type { Ranking } from '../../graph/reads/search/ranking.ts'

/** How much the first places stand out: with 60, first and second place differ by less than 2%. */
const smoothing = 60

/**
 * One ranking of several, by the places that papers have in them and not by their scores, which cannot be compared: reciprocal rank fusion (Cormack,
 * Clarke and Büttcher, "Reciprocal rank fusion outperforms Condorcet and individual rank learning methods", 2009, with their k = 60), divided by its
 * greatest value, so that a paper that is first in all of them scores 1. A tie goes to the smaller id.
 */
export const fuseRankings = (rankings: readonly Ranking[]): Ranking => {
  const greatest = rankings.length / (smoothing + 1)
  const scores = new Map<string, number>()
  for (const { papers } of rankings)
    for (const [place, { id }] of papers.entries())
      scores.set(id, (scores.get(id) ?? 0) + 1 / (smoothing + place + 1) / greatest)
  const papers = [...scores]
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  return {
    papers: papers.slice(0, mostRanked),
    isCut: papers.length > mostRanked || rankings.some(({ isCut }) => isCut),
  }
}
