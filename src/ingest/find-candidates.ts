import type { Run } from '../graph/graph.ts'
import { findNearest, nearestRow } from '../graph/import/find-nearest.ts'
import { findPapersOfConcepts, papersOfConceptRow } from '../graph/import/find-papers-of-concepts.ts'
import { rowsAs } from '../graph/rows-as.ts'
import type { ComparableIdeas } from '../knowledge/similarity/similarity.ts'
import { nearestByConcepts } from './nearest-by-concepts.ts'
import { nearestInBatch } from './nearest-in-batch.ts'
import type { NeighbourInput } from './neighbour-input.ts'

/** What is compared with each paper: so many near by vector, in the graph as in the batch, and so many by rare concepts. */
const byVector = 15
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
  const rows = rowsAs(nearestRow, await run(findNearest(ids, byVector)))
  return new Map(rows.map(({ id, nearest }) => [id, nearest]))
}

/**
 * Which papers each of the batch's is compared with: what is near by the words, in the graph and in the batch; what shares rare concepts; what it
 * was joined to before.
 */
export const findCandidates = async (
  run: Run,
  focus: ComparableIdeas[],
  vectors: Map<string, Float32Array>,
  { described, neighbours, gone, papers }: NeighbourInput,
): Promise<Map<string, Set<string>>> => {
  const reworded = described.filter(({ embedding }) => embedding !== null).map(({ change }) => change.id)
  const [inGraph, papersOf] = await Promise.all([
    nearestInGraph(
      run,
      reworded.filter((id) => vectors.has(id)),
    ),
    papersOfConcepts(run, focus),
  ])
  const inBatch = nearestInBatch(vectors, byVector)
  const sharing = nearestByConcepts(focus, papersOf, papers, byConcepts)
  const candidates = (id: string): Set<string> =>
    new Set(
      [inGraph, inBatch, sharing, neighbours]
        .flatMap((found) => found.get(id) ?? [])
        .filter((other) => other !== id && !gone.has(other)),
    )
  return new Map(focus.map(({ id }) => [id, candidates(id)]))
}
