import type { Graph } from '../graph/graph.ts'
import type { Readers } from './readers/readers.ts'
import type { Progress } from '../progress.ts'
import type { InputFile } from '../sources/input-file.ts'
import type { Source, SourceOptions } from '../sources/source.ts'
import type { BatchLimits } from './batches.ts'
import type { ImportReport } from './report/import-report.ts'

/** What is imported, by whom and into what. */
export type ImportJob = Readers & {
  graph: Graph
  source: Source
  files: InputFile[]
  options: SourceOptions
  /** Writes nothing to the graph; the outcomes are those that an import would have. */
  dryRun: boolean
  /** A row that is dropped, or has something left out, ends the import before its batch is written. */
  strict: boolean
  /** Is given, before the import fails, what there is to report where a dropped row ended it. */
  onRefused?: (report: Omit<ImportReport, 'dispose' | 'isJoined'>) => Promise<void>
  /** A folder of this machine for the list of rows; made where it is not there. */
  rowsFolder: string
  progress: Progress
  /** Ends the import after the batch that runs. */
  stopped?: AbortSignal
  limits?: BatchLimits
  /** Papers that are joined to their neighbours together; some thousand, and more in a large graph, unless told. */
  blockSize?: number
}
