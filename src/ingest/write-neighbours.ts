import type { z } from 'zod'
import type { Run } from '../graph/graph.ts'
import { clearSharedConcepts } from '../graph/import/clear-shared-concepts.ts'
import { rankSimilar } from '../graph/import/rank-similar.ts'
import { comparableRow, readComparables } from '../graph/import/read-comparables.ts'
import { saveSharedConcepts } from '../graph/import/save-shared-concepts.ts'
import { saveSimilar } from '../graph/import/save-similar.ts'
import { rowsAs } from '../graph/rows-as.ts'
import { dotProduct } from '../knowledge/similarity/dot-product.ts'
import { meaningOfCosine } from '../knowledge/similarity/meaning-of-cosine.ts'
import { unrelatedCosine } from '../knowledge/similarity/unrelated-cosine.ts'
import { comparableQueries } from './comparable-queries.ts'
import type { ComparedPaper } from './compare-pairs.ts'
import { comparePairs } from './compare-pairs.ts'
import type { FocusPaper } from './focus-paper.ts'
import { findCandidates } from './find-candidates.ts'
import type { NeighbourInput } from './neighbour-input.ts'
import { pairKey } from './pair-key.ts'
import { runAll } from './run-all.ts'
import { sharedPairs } from './shared-pairs.ts'
import type { ComparedPair, SimilarEntry } from './similar-lists.ts'
import { similarLists } from './similar-lists.ts'

type StoredComparable = z.infer<typeof comparableRow>

/** How alike two papers are to the language model: of the batch's by their vectors, of others by the cosine that Neo4j worked out; null where one has no vector. */
const meanings = (
  vectors: Map<string, Float32Array>,
  stored: StoredComparable[],
  unrelated: number | null,
): ((a: string, b: string) => number | null) => {
  const known = new Map(
    stored.flatMap(({ id, cosines: found }) =>
      found.map(([other, cosine]) => [pairKey(id, other), cosine] as const),
    ),
  )
  return (a, b) => {
    const [vectorA, vectorB] = [vectors.get(a), vectors.get(b)]
    const cosine = vectorA && vectorB ? dotProduct(vectorA, vectorB) : (known.get(pairKey(a, b)) ?? null)
    return cosine === null || unrelated === null ? null : meaningOfCosine(cosine, unrelated)
  }
}

const vectorsById = (focus: FocusPaper[]): Map<string, Float32Array> =>
  new Map(
    focus.flatMap(({ id, embedding }) => (embedding ? [[id, Float32Array.from(embedding)] as const] : [])),
  )

const writePairs = async (
  run: Run,
  pairs: ComparedPair[],
  present: Map<string, SimilarEntry[]>,
  { focus, replaced, gone }: NeighbourInput,
): Promise<void> => {
  const { ranked, entries } = similarLists(pairs, present, new Set([...replaced, ...gone]))
  const shared = sharedPairs(pairs, new Set(focus.map(({ id }) => id)))
  await runAll(run, [
    ...(ranked.length > 0 ? [rankSimilar(ranked)] : []),
    ...(entries.length > 0 ? [saveSimilar(entries)] : []),
    ...(replaced.length > 0 ? [clearSharedConcepts(replaced)] : []),
    ...(shared.length > 0 ? [saveSharedConcepts(shared)] : []),
  ])
}

/**
 * Compares papers, which are written with their vectors, with their neighbourhood; writes both sides' lists of similar papers and the pairs that share
 * concepts.
 */
export const writeNeighbours = async (run: Run, input: NeighbourInput): Promise<void> => {
  const { focus, replaced, extended, neighbours, gone, corpus } = input
  const unrelated = unrelatedCosine(input.embedder)
  const vectors = unrelated === null ? new Map<string, Float32Array>() : vectorsById(focus)
  const candidates = await findCandidates(run, vectors, input)
  const bereft = [...gone].flatMap((id) => neighbours.get(id) ?? []).filter((id) => !gone.has(id))
  const queries = comparableQueries(candidates, vectors, [...replaced, ...extended, ...bereft])
  const stored = queries.length === 0 ? [] : rowsAs(comparableRow, await run(readComparables(queries)))
  const byId = new Map<string, ComparedPaper>([...stored, ...focus].map((paper) => [paper.id, paper]))
  const pairs = comparePairs(candidates, byId, meanings(vectors, stored, unrelated), corpus)
  await writePairs(run, pairs, new Map(stored.map(({ id, similar }) => [id, similar])), input)
}
