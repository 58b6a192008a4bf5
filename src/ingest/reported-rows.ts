import type { ReportedRow } from './reported-row.ts'
import type { RowResult } from './row-result.ts'

/** The rows of a batch that the report names. */
export const reportedRows = (results: RowResult[], file: string): ReportedRow[] =>
  results.flatMap(({ row, outcome, reason }) =>
    reason === null ? [] : [{ file, line: row.line, title: row.title, outcome, reason }],
  )
