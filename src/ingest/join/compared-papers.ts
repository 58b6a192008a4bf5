import type { Graph } from '../../graph/graph.ts'
import type { ComparableQuery } from '../../graph/import/read-comparables.ts'
import { comparableRow, readComparables } from '../../graph/import/read-comparables.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import type { CorpusStatistics } from '../../knowledge/embedders/embedder.ts'
import { wordWeights } from '../../knowledge/similarity/words/word-weights.ts'
import type { ComparedPaper } from './compared-paper.ts'

/** A paper of the graph, and the cosines of its vector with those that were asked for: -1..1 by their ids, null where one of the two has none. */
export type StoredPaper = { paper: ComparedPaper; cosines: [id: string, cosine: number | null][] }

/** Papers of the graph as they are compared among the papers of a corpus. */
export const comparedPapers = async (
  { read }: Pick<Graph, 'read'>,
  queries: ComparableQuery[],
  corpus: CorpusStatistics,
): Promise<StoredPaper[]> =>
  rowsAs(comparableRow, await read(readComparables(queries))).map(({ words, cosines, ...ideas }) => ({
    paper: { ...ideas, words: wordWeights(words, corpus) },
    cosines,
  }))
