import type { Graph } from '../graph/graph.ts'
import { rowLoader } from '../graph/reads/row-loader.ts'
import { corpusReader } from '../graph/reads/search/corpus-reader.ts'
import type { CorpusReader } from '../graph/reads/search/corpus-reader.ts'
import type { Context } from './context.ts'

const readOnce = (read: CorpusReader): CorpusReader => {
  let reading: ReturnType<CorpusReader> | null = null
  return () => (reading ??= read())
}

/** Gives each request its context; what is held between requests is how common words are. `embedder` is asked only by a field that embeds. */
export const openContexts = (graph: Graph, embedder: Context['embedder']): (() => Context) => {
  const corpus = corpusReader(graph)
  return () => ({ graph, load: rowLoader(graph), embedder, corpus: readOnce(corpus) })
}
