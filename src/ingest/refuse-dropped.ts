import { Failure } from '../failure.ts'
import type { RowResult } from './row-result.ts'

/** What --strict does: throws a Failure ROWS_DROPPED that names the first dropped row of a batch, where there is one. */
export const refuseDropped = (results: RowResult[], file: string): void => {
  const dropped = results.find(({ outcome }) => outcome === 'dropped')
  if (dropped)
    throw new Failure(
      'ROWS_DROPPED',
      `${file}:${dropped.row.line}: ${dropped.reason ?? ''}\nA dropped row is an error (--strict), so the import ended before this batch of rows was written; earlier batches are kept. Mend the row and run the same command again.`,
    )
}
