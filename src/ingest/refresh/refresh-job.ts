import type { Graph } from '../../graph/graph.ts'
import type { Progress } from '../../progress.ts'
import type { Readers } from '../readers/readers.ts'

/** What is refreshed, and by whom. */
export type RefreshJob = Readers & {
  graph: Graph
  progress: Progress
  /** Ends the refresh after the page that runs. */
  stopped?: AbortSignal
  /** Papers a transaction; unless told 500, or 40 where an extractor reads them. */
  pageSize?: number
}
