import type { Graph } from '../../graph/graph.ts'
import { findLikeWorded, likeWordedRow } from '../../graph/import/find-like-worded.ts'
import { findNearest, nearestRow } from '../../graph/import/find-nearest.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import type { FocusPaper } from './focus-paper.ts'
import { nearestByConcepts } from './nearest-by-concepts.ts'
import type { PapersOfConcepts } from './papers-of-concepts.ts'

/** What is compared with each paper: so many that a language model finds near, so many by words, and so many by rare concepts. */
const byMeaning = 15
const byWords = 15
const byConcepts = 15

type Read = Pick<Graph, 'read'>

const nearestByMeaning = async ({ read }: Read, focus: FocusPaper[]): Promise<Map<string, string[]>> => {
  const ids = focus.flatMap(({ id, vector }) => (vector === null ? [] : [id]))
  if (ids.length === 0) return new Map()
  const rows = rowsAs(nearestRow, await read(findNearest(ids, byMeaning + 1)))
  return new Map(rows.map(({ id, nearest }) => [id, nearest]))
}

/** The best that were found. What is equally good comes in the order of ids, not in that in which the index took it in. */
const bestFound = (found: { paper: string; score: number }[]): string[] =>
  found
    .map(({ paper, score }) => ({ paper, score: Number(score.toPrecision(4)) }))
    .sort((a, b) => b.score - a.score || (a.paper < b.paper ? -1 : 1))
    .slice(0, byWords)
    .map(({ paper }) => paper)

const likeWorded = async ({ read }: Read, focus: FocusPaper[]): Promise<Map<string, string[]>> => {
  const queries = focus
    .filter(({ telling }) => telling !== '')
    .map(({ id, telling }) => ({ id, words: telling }))
  if (queries.length === 0) return new Map()
  const rows = rowsAs(likeWordedRow, await read(findLikeWorded(queries, 2 * byWords)))
  return new Map(rows.map(({ id, found }) => [id, bestFound(found.filter(({ paper }) => paper !== id))]))
}

/**
 * Which papers each of these is compared with: what is near by meaning (where a language model made the vectors), what has most of its telling words,
 * and what shares rare concepts, among `papers` in all. The cost of each does not depend on how many there are.
 */
export const findCandidates = async (
  graph: Read,
  focus: FocusPaper[],
  papersOfConcepts: PapersOfConcepts,
  papers: number,
): Promise<Map<string, Set<string>>> => {
  const [near, worded, papersOf] = await Promise.all([
    nearestByMeaning(graph, focus),
    likeWorded(graph, focus),
    papersOfConcepts(focus),
  ])
  const sharing = nearestByConcepts(focus, papersOf, papers, byConcepts)
  const candidatesOf = (id: string): Set<string> =>
    new Set([near, worded, sharing].flatMap((found) => found.get(id) ?? []).filter((other) => other !== id))
  return new Map(focus.map(({ id }) => [id, candidatesOf(id)]))
}
