import type { z } from 'zod'
import type { Run } from '../graph/graph.ts'
import { clearSharedConcepts } from '../graph/import/clear-shared-concepts.ts'
import { rankSimilar } from '../graph/import/rank-similar.ts'
import { comparableRow, readComparables } from '../graph/import/read-comparables.ts'
import { saveSharedConcepts } from '../graph/import/save-shared-concepts.ts'
import { saveSimilar } from '../graph/import/save-similar.ts'
import { rowsAs } from '../graph/rows-as.ts'
import { dotProduct } from '../knowledge/similarity/dot-product.ts'
import { comparableQueries } from './comparable-queries.ts'
import type { ComparedPaper } from './compare-pairs.ts'
import { comparePairs } from './compare-pairs.ts'
import type { DescribedPaper } from './described-paper.ts'
import { findCandidates } from './find-candidates.ts'
import { focusVectors } from './focus-vectors.ts'
import type { NeighbourInput } from './neighbour-input.ts'
import { pairKey } from './pair-key.ts'
import { runAll } from './run-all.ts'
import { sharedPairs } from './shared-pairs.ts'
import type { ComparedPair, SimilarEntry } from './similar-lists.ts'
import { similarLists } from './similar-lists.ts'

type StoredComparable = z.infer<typeof comparableRow>

const comparedPaper = (
  { change, knowledge }: DescribedPaper,
  paperCounts: Map<string, number>,
  hasWords: boolean,
): ComparedPaper => ({
  id: change.id,
  hasWords,
  concepts: knowledge.mentions.map(({ slug, score }) => ({
    slug,
    score,
    paperCount: paperCounts.get(slug) ?? 1,
  })),
  topics: knowledge.topics.filter(({ direct }) => direct).map(({ slug }) => slug),
  organizations: knowledge.organizations.map(({ slug }) => slug),
})

/** The cosine of two papers: of the batch's by their vectors, of others as Neo4j worked it out; 0 where one has no words. */
const cosines = (
  vectors: Map<string, Float32Array>,
  stored: StoredComparable[],
): ((a: string, b: string) => number) => {
  const known = new Map(
    stored.flatMap(({ id, cosines: found }) =>
      found.map(([other, cosine]) => [pairKey(id, other), cosine ?? 0] as const),
    ),
  )
  return (a, b) => {
    const [vectorA, vectorB] = [vectors.get(a), vectors.get(b)]
    return vectorA && vectorB ? dotProduct(vectorA, vectorB) : (known.get(pairKey(a, b)) ?? 0)
  }
}

const writePairs = async (
  run: Run,
  pairs: ComparedPair[],
  present: Map<string, SimilarEntry[]>,
  input: NeighbourInput,
  changed: string[],
): Promise<void> => {
  const focus = new Set(input.described.map(({ change }) => change.id))
  const { ranked, entries } = similarLists(pairs, present, new Set([...focus, ...input.gone]))
  const shared = sharedPairs(pairs, focus)
  await runAll(run, [
    ...(ranked.length > 0 ? [rankSimilar(ranked)] : []),
    ...(entries.length > 0 ? [saveSimilar(entries)] : []),
    ...(changed.length > 0 ? [clearSharedConcepts(changed)] : []),
    ...(shared.length > 0 ? [saveSharedConcepts(shared)] : []),
  ])
}

/**
 * Compares the batch's papers, which are written with their vectors, with their neighbourhood; writes both sides' lists of similar papers and the
 * pairs that share concepts.
 */
export const writeNeighbours = async (run: Run, input: NeighbourInput): Promise<void> => {
  const { described, neighbours, gone, paperCounts, papers } = input
  const vectors = await focusVectors(run, described)
  const focus = described.map((paper) => comparedPaper(paper, paperCounts, vectors.has(paper.change.id)))
  const candidates = await findCandidates(run, focus, vectors, input)
  const changed = described.filter(({ change }) => change.before !== null).map(({ change }) => change.id)
  const bereft = [...gone].flatMap((id) => neighbours.get(id) ?? []).filter((id) => !gone.has(id))
  const queries = comparableQueries(candidates, vectors, [...changed, ...bereft])
  const stored = queries.length === 0 ? [] : rowsAs(comparableRow, await run(readComparables(queries)))
  const byId = new Map<string, ComparedPaper>([...stored, ...focus].map((paper) => [paper.id, paper]))
  const pairs = comparePairs(candidates, byId, cosines(vectors, stored), papers)
  await writePairs(run, pairs, new Map(stored.map(({ id, similar }) => [id, similar])), input, changed)
}
