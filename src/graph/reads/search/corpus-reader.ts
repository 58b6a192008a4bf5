import { emptyCorpus } from '../../../knowledge/embedders/empty-corpus.ts'
import type { CorpusStatistics } from '../../../knowledge/embedders/embedder.ts'
import type { Graph } from '../../graph.ts'
import { rowsAs } from '../../rows-as.ts'
import { corpusStatistics, corpusStatisticsRow } from './corpus-statistics.ts'

/** Gives how common words are in the graph now. */
export type CorpusReader = () => Promise<CorpusStatistics>

/** A reader that asks the graph each time whether anything changed, and takes the 16,384 counts only then: they are 130 KB. */
export const corpusReader = (graph: Graph): CorpusReader => {
  let held: { state: string | null; corpus: CorpusStatistics } = { state: null, corpus: emptyCorpus }
  return async () => {
    const [row] = rowsAs(corpusStatisticsRow, await graph.read(corpusStatistics(held.state)))
    if (row === undefined) return emptyCorpus
    const { state, papers, documentFrequencies } = row
    if (documentFrequencies !== null) held = { state, corpus: { papers: papers ?? 0, documentFrequencies } }
    return held.corpus
  }
}
