import type { ImportCounts } from '../../ingest/report/import-counts.ts'
import type { ReportedRow } from '../../ingest/report/reported-row.ts'
import type { ImportMistake } from './import-mistake.ts'

/** An import that took in every record, or would have. */
export type Imported = {
  kind: 'imported'
  dryRun: boolean
  counts: ImportCounts
  /** What the records go by, in their order: 'jsonl:1587'. */
  sourceIds: string[]
  merged: ReportedRow[]
  notes: string[]
}

/** An import that was refused: nothing of it was written. */
export type Refused = { kind: 'refused'; mistakes: ImportMistake[] }

/** How an import ended. */
export type ImportEnd = Imported | Refused
