import { Failure } from '../../failure.ts'
import type { ReportedRow } from './reported-row.ts'

/** A Failure ROWS_DROPPED: the rows of one batch that were dropped or had something left out where none may be, at least one. */
export class RowsDropped extends Failure {
  readonly rows: readonly [ReportedRow, ...ReportedRow[]]

  constructor(rows: readonly [ReportedRow, ...ReportedRow[]]) {
    const [{ file, line, reason }] = rows
    const all =
      rows.length === 1 ? 'the row' : `the ${rows.length} rows that were dropped or not read whole in it`
    super(
      'ROWS_DROPPED',
      `${file}:${line}: ${reason}\nA row that is dropped or not read whole is an error (--strict), so the import ended before this batch of rows was written; earlier batches are kept. Mend ${all} and run the same command again.`,
    )
    this.rows = rows
  }
}
