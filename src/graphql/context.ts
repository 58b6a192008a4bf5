import type { Graph } from '../graph/graph.ts'
import type { RowLoader } from '../graph/reads/row-loader.ts'

/** What a resolver has at hand: the graph, and a loader that lives as long as the request. */
export type Context = { graph: Graph; load: RowLoader }
