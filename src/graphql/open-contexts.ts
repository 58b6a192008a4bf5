import type { Failure } from '../failure.ts'
import type { Graph } from '../graph/graph.ts'
import { corpusReader } from '../graph/reads/search/corpus-reader.ts'
import type { Context } from './context.ts'
import { once } from './once.ts'
import { failureRest } from './search/failure-rest.ts'

const readingUntil = (graph: Graph, signal: AbortSignal | undefined): Graph => ({
  ...graph,
  read: (statement, options) => graph.read(statement, { signal, ...options }),
})

/** What a request's context is made from. */
type RequestStart = { signal?: AbortSignal | undefined }

/**
 * Gives each request its context; what is held between requests is how common words are, and whether the embedder failed of late. `embedder` is asked only by a field that embeds, and `onUnembedded` told why a
 * search that was asked for by both ways goes by words alone; a request whose
 * signal aborts ends what it reads. Without `imports` nothing can be written.
 */
export const openContexts = (
  graph: Graph,
  embedder: Context['embedder'],
  imports: Context['imports'] = null,
  onUnembedded: (failure: Failure) => void = () => {},
): ((request?: RequestStart) => Context) => {
  const corpus = corpusReader(graph)
  const embedderRest = failureRest(onUnembedded)
  return ({ signal } = {}) => {
    const reading = readingUntil(graph, signal)
    return { graph: reading, signal, embedder, embedderRest, corpus: once(corpus), imports }
  }
}
