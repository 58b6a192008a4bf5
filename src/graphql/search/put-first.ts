import type { Ranking } from '../../graph/reads/search/ranking.ts'
import { ranking } from '../../graph/reads/search/ranking.ts'

/** A ranking with some papers before all others, in their order, whether it has them or not: their scores are above the best of it. */
export const putFirst = (ids: readonly string[], { papers, isCut }: Ranking): Ranking => {
  const best = papers[0]?.score ?? 0
  const first = ids.map((id, place) => ({ id, score: best + 2 - place / ids.length }))
  const isFirst = new Set(ids)
  const all = ranking([...first, ...papers.filter(({ id }) => !isFirst.has(id))])
  return { papers: all.papers, isCut: isCut || all.isCut }
}
