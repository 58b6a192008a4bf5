import type { CorpusStatistics, Embedder } from '../knowledge/embedders/embedder.ts'
import type { FocusPaper } from './focus-paper.ts'

/** What joining papers to their neighbours needs to know. */
export type NeighbourInput = {
  focus: FocusPaper[]
  /** Those of them whose lists and pairs no longer hold. */
  replaced: string[]
  /** Those of them whose lists hold and are added to. */
  extended: string[]
  /** What papers were joined to by likeness before: those that are replaced, and those that are gone. */
  neighbours: Map<string, string[]>
  /** Papers that are no more. */
  gone: Set<string>
  /** How common words are, in these papers too. */
  corpus: CorpusStatistics
  embedder: Pick<Embedder, 'name'>
}
