import type { Graph } from '../graph/graph.ts'
import type { Embedder } from '../knowledge/embedders/embedder.ts'

/** What papers are joined in. `refresh` is the mark of the refresh that asks, null for an import. */
export type Joining = { graph: Graph; embedder: Pick<Embedder, 'name'>; refresh: string | null }
