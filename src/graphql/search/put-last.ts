import type { Ranking } from '../../graph/reads/search/ranking.ts'
import { ranking } from '../../graph/reads/search/ranking.ts'

/** A ranking with some papers behind all others, in their order, but for those that it has already: their scores are above 0, and below the least of it. */
export const putLast = (ids: readonly string[], { papers, isCut }: Ranking): Ranking => {
  const least = papers.at(-1)?.score ?? 1
  const isThere = new Set(papers.map(({ id }) => id))
  const last = ids
    .filter((id) => !isThere.has(id))
    .map((id, place, { length }) => ({ id, score: (least * (length - place)) / (length + 1) }))
  const all = ranking([...papers, ...last])
  return { papers: all.papers, isCut: isCut || all.isCut }
}
