import { leftOutOf } from './left-out-of.ts'
import type { ReportedRow } from './reported-row.ts'
import type { RowResult } from './row-result.ts'

/** Why the report names a row: why it was dropped or merged, what else came of it, and what of it was left out; null where there is nothing to tell. */
const reasonOf = ({ row, reason }: RowResult): string | null => {
  const leftOut = leftOutOf(row)
  const told = leftOut.length === 0 ? [] : [`left out: ${leftOut.join('; ')}`]
  return [...(reason === null ? [] : [reason]), ...told].join('; ') || null
}

/** The rows of a batch that the report names. */
export const reportedRows = (results: RowResult[], file: string): ReportedRow[] =>
  results.flatMap((result) => {
    const reason = reasonOf(result)
    const { row, outcome } = result
    return reason === null ? [] : [{ file, line: row.line, title: row.title, outcome, reason }]
  })
