import type { BatchRow } from '../batch-row.ts'
import type { Outcome } from './import-counts.ts'

/** What became of a row. `reason` is there for dropped and merged rows, and where more came of a row than its outcome says. */
export type RowResult = { row: BatchRow; outcome: Outcome; reason: string | null }
