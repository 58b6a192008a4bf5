import type { Graph } from '../graph/graph.ts'
import type { CorpusReader, VectorMaker } from '../graph/reads/search/corpus-reader.ts'
import type { Embedder } from '../knowledge/embedders/embedder.ts'
import type { Imports } from './imports/imports.ts'
import type { FailureRest } from './search/failure-rest.ts'

/** What a resolver has at hand: the graph; who makes vectors, and how common words are. */
export type Context = {
  /** Its reads end, in Neo4j too, where the signal aborts. */
  graph: Graph
  /** Aborts when the client goes away. */
  signal: AbortSignal | undefined
  /** Opens the embedder that made the graph's vectors when it is first asked for; where there are none, the one that would make them. */
  embedder: (of: VectorMaker) => Promise<Embedder>
  /** When a search that is asked for by both ways goes by words alone. */
  embedderRest: FailureRest
  /** Read once a request, by whoever asks for it first. */
  corpus: CorpusReader
  /** null where the server takes no writes. */
  imports: Imports | null
}
