import type { Graph } from '../graph/graph.ts'
import type { RowLoader } from '../graph/reads/row-loader.ts'
import type { CorpusReader } from '../graph/reads/search/corpus-reader.ts'
import type { Embedder } from '../knowledge/embedders/embedder.ts'

/** What a resolver has at hand: the graph; a loader that lives as long as the request; who makes vectors, and how common words are. */
export type Context = {
  graph: Graph
  load: RowLoader
  /** Opens the graph's embedder when it is first asked for. */
  embedder: () => Promise<Embedder>
  /** Read once a request, by whoever asks for it first. */
  corpus: CorpusReader
}
