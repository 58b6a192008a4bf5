import type { Run } from '../graph/graph.ts'
import { comparableRow, readComparables } from '../graph/import/read-comparables.ts'
import { rowsAs } from '../graph/rows-as.ts'
import type { CorpusStatistics, Embedder } from '../knowledge/embedders/embedder.ts'
import { unrelatedCosine } from '../knowledge/similarity/unrelated-cosine.ts'
import type { FocusPaper } from './focus-paper.ts'
import { storedPapers } from './stored-papers.ts'
import { storedVectors } from './stored-vectors.ts'
import { writeNeighbours } from './write-neighbours.ts'

/** Joins the papers after an id to their neighbours in the whole graph, in addition to what they are joined to. Gives their ids. */
export const refreshNeighbours = async (
  run: Run,
  embedder: Embedder,
  corpus: CorpusStatistics,
  after: string,
  limit: number,
): Promise<string[]> => {
  const page = await storedPapers(run, after, limit)
  const ids = page.map(({ change }) => change.id)
  if (ids.length === 0) return []
  const [ideas, vectorOf] = await Promise.all([
    run(readComparables(ids.map((id) => ({ id, others: [] })))),
    storedVectors(run, unrelatedCosine(embedder) === null ? [] : ids),
  ])
  const ideasOf = new Map(rowsAs(comparableRow, ideas).map((row) => [row.id, row]))
  const focus = page.flatMap(({ change: { id, text } }): FocusPaper[] => {
    const found = ideasOf.get(id)
    return found ? [{ ...found, text, embedding: vectorOf.get(id) ?? null }] : []
  })
  await writeNeighbours(run, {
    focus,
    replaced: [],
    extended: ids,
    neighbours: new Map(),
    gone: new Set(),
    corpus,
    embedder,
  })
  return ids
}
