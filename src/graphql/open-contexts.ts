import type { Graph } from '../graph/graph.ts'
import { corpusReader } from '../graph/reads/search/corpus-reader.ts'
import type { Context } from './context.ts'
import { once } from './once.ts'

const readingUntil = (graph: Graph, signal: AbortSignal | undefined): Graph => ({
  ...graph,
  read: (statement, options) => graph.read(statement, { signal, ...options }),
})

/** What a request's context is made from. */
type RequestStart = { signal?: AbortSignal | undefined }

/**
 * Gives each request its context; what is held between requests is how common words are. `embedder` is asked only by a field that embeds; a request whose
 * signal aborts ends what it reads. Without `imports` nothing can be written.
 */
export const openContexts = (
  graph: Graph,
  embedder: Context['embedder'],
  imports: Context['imports'] = null,
  onUnembedded: Context['onUnembedded'] = () => {},
): ((request?: RequestStart) => Context) => {
  const corpus = corpusReader(graph)
  return ({ signal } = {}) => {
    const reading = readingUntil(graph, signal)
    return { graph: reading, signal, embedder, onUnembedded, corpus: once(corpus), imports }
  }
}
