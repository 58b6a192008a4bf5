import type { Run } from '../graph/graph.ts'
import { findLikeWorded, likeWordedRow } from '../graph/import/find-like-worded.ts'
import { findNearest, nearestRow } from '../graph/import/find-nearest.ts'
import { findPapersOfConcepts, papersOfConceptRow } from '../graph/import/find-papers-of-concepts.ts'
import { rowsAs } from '../graph/rows-as.ts'
import type { ComparableIdeas } from '../knowledge/similarity/similarity.ts'
import { nearestByConcepts } from './nearest-by-concepts.ts'
import { nearestInBatch } from './nearest-in-batch.ts'
import type { NeighbourInput } from './neighbour-input.ts'
import { tellingWords } from './telling-words.ts'

/** What is compared with each paper: so many that a language model finds near, in the graph as in the batch, so many by words, and so many by rare concepts. */
const byMeaning = 15
const byWords = 15
const byConcepts = 10

/** A concept that more papers name says little of a pair, and would make each batch slower than the one before. */
const rareConcept = 100

const papersOfConcepts = async (run: Run, focus: ComparableIdeas[]): Promise<Map<string, string[]>> => {
  const slugs = [...new Set(focus.flatMap(({ concepts }) => concepts.map(({ slug }) => slug)))].sort()
  if (slugs.length === 0) return new Map()
  const rows = rowsAs(papersOfConceptRow, await run(findPapersOfConcepts(slugs, rareConcept)))
  return new Map(rows.map(({ slug, papers }) => [slug, papers]))
}

const nearestInGraph = async (run: Run, ids: string[]): Promise<Map<string, string[]>> => {
  if (ids.length === 0) return new Map()
  const rows = rowsAs(nearestRow, await run(findNearest(ids, byMeaning)))
  return new Map(rows.map(({ id, nearest }) => [id, nearest]))
}

/** The best that were found. What is equally good comes in the order of ids, not in that in which the index took it in. */
const bestFound = (found: { paper: string; score: number }[]): string[] =>
  found
    .map(({ paper, score }) => ({ paper, score: Number(score.toPrecision(4)) }))
    .sort((a, b) => b.score - a.score || (a.paper < b.paper ? -1 : 1))
    .slice(0, byWords)
    .map(({ paper }) => paper)

const likeWorded = async (run: Run, { focus, corpus }: NeighbourInput): Promise<Map<string, string[]>> => {
  const queries = focus
    .map(({ id, text }) => ({ id, words: tellingWords(text, corpus) }))
    .filter(({ words }) => words !== '')
  if (queries.length === 0) return new Map()
  const rows = rowsAs(likeWordedRow, await run(findLikeWorded(queries, 2 * byWords)))
  return new Map(rows.map(({ id, found }) => [id, bestFound(found.filter(({ paper }) => paper !== id))]))
}

/**
 * Which papers each of these is compared with: what is near by meaning (`vectors` are a language model's, none without one), what has most of its
 * telling words, what shares rare concepts, and what it was joined to before. The cost of each does not depend on how many papers there are.
 */
export const findCandidates = async (
  run: Run,
  vectors: Map<string, Float32Array>,
  input: NeighbourInput,
): Promise<Map<string, Set<string>>> => {
  const [inGraph, worded, papersOf] = await Promise.all([
    nearestInGraph(run, [...vectors.keys()]),
    likeWorded(run, input),
    papersOfConcepts(run, input.focus),
  ])
  const inBatch = nearestInBatch(vectors, byMeaning)
  const sharing = nearestByConcepts(input.focus, papersOf, input.corpus.papers, byConcepts)
  const candidates = (id: string): Set<string> =>
    new Set(
      [inGraph, inBatch, worded, sharing, input.neighbours]
        .flatMap((found) => found.get(id) ?? [])
        .filter((other) => other !== id && !input.gone.has(other)),
    )
  return new Map(input.focus.map(({ id }) => [id, candidates(id)]))
}
