import type { ImportCounts } from './import-counts.ts'
import type { ReportedRow } from './reported-row.ts'

/** What an import did, of the whole files even where it went on from an earlier stop. */
export type ImportReport = {
  total: ImportCounts
  files: (ImportCounts & { file: string })[]
  /** Every row that was dropped, merged, had something left out or did something that its outcome does not say, in order; read from disk. */
  rows(): AsyncIterable<ReportedRow>
  /** What a reader should know once. */
  notes: string[]
  /** Where reading went on after an earlier stop; null where it began at the beginning. */
  resumedAt: { file: string; line: number } | null
  /** False where it was asked to stop when all rows were in, and left papers that are not joined to those that are like them. */
  isJoined: boolean
  /** Removes the list of rows. */
  dispose(): Promise<void>
}
