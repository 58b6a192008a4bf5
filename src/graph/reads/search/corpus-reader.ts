import { emptyCorpus } from '../../../knowledge/embedders/empty-corpus.ts'
import type { CorpusStatistics } from '../../../knowledge/embedders/embedder.ts'
import type { Graph } from '../../graph.ts'
import { rowsAs } from '../../rows-as.ts'
import { corpusStatistics, corpusStatisticsRow } from './corpus-statistics.ts'

/** Who made the vectors of a graph, and how long they are; null where there are none. */
export type VectorMaker = { embedder: string | null; dimensions: number | null }

/** The papers of a graph as what is asked of them is measured: how common words are, and who made their vectors. */
export type GraphCorpus = CorpusStatistics & VectorMaker

/** Gives what the graph's corpus is now. */
export type CorpusReader = () => Promise<GraphCorpus>

const noCorpus: GraphCorpus = { ...emptyCorpus, embedder: null, dimensions: null }

/** A reader that asks the graph each time whether anything changed, and takes the 16,384 counts only then: they are 130 KB. */
export const corpusReader = (graph: Graph): CorpusReader => {
  let held: { state: string | null; corpus: GraphCorpus } = { state: null, corpus: noCorpus }
  return async () => {
    const [row] = rowsAs(corpusStatisticsRow, await graph.read(corpusStatistics(held.state)))
    if (row === undefined) return noCorpus
    const { state, embedder, dimensions, papers, documentFrequencies } = row
    if (documentFrequencies !== null)
      held = { state, corpus: { papers: papers ?? 0, documentFrequencies, embedder, dimensions } }
    return held.corpus
  }
}
