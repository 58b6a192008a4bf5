import type { Graph } from '../../graph/graph.ts'
import { readTexts, textRow } from '../../graph/import/read-texts.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import type { CorpusStatistics, Embedder } from '../../knowledge/embedders/embedder.ts'
import { unrelatedCosine } from '../../knowledge/similarity/unrelated-cosine.ts'
import { comparedPapers } from './compared-papers.ts'
import type { FocusPaper } from './focus-paper.ts'
import { storedVectors } from '../describe/stored-vectors.ts'
import { tellingWords } from './telling-words.ts'

/** Reads papers whose neighbours are to be looked for; those that are gone meanwhile are left out. */
export const focusPapers = async (
  graph: Graph,
  ids: string[],
  corpus: CorpusStatistics,
  embedder: Pick<Embedder, 'name'>,
): Promise<FocusPaper[]> => {
  const [stored, texts, vectors] = await Promise.all([
    comparedPapers(
      graph,
      ids.map((id) => ({ id, others: [] })),
      corpus,
    ),
    graph.read(readTexts(ids)),
    storedVectors(graph.read, unrelatedCosine(embedder) === null ? [] : ids),
  ])
  const textOf = new Map(rowsAs(textRow, texts).map((row) => [row.id, row]))
  return stored.flatMap(({ paper }) => {
    const text = textOf.get(paper.id)
    if (!text) return []
    const vector = vectors.get(paper.id)
    return [
      {
        ...paper,
        stamp: text.stamp,
        telling: tellingWords(text, corpus),
        vector: vector ? Float32Array.from(vector) : null,
      },
    ]
  })
}
