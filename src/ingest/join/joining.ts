import type { Graph } from '../../graph/graph.ts'
import type { Embedder } from '../../knowledge/embedders/embedder.ts'

/** What papers are joined in. `refresh` is the mark of the refresh that asks, null for an import; joining ends soon after the signal aborts, and throws its reason. */
export type Joining = {
  graph: Graph
  embedder: Pick<Embedder, 'name'>
  refresh: string | null
  signal?: AbortSignal | undefined
  /** Is told how many more papers are joined, some hundred at a time. */
  joined?: ((papers: number) => void) | undefined
}
