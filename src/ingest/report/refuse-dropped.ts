import { leftOutOf } from './left-out-of.ts'
import { reportedRows } from './reported-rows.ts'
import type { RowResult } from './row-result.ts'
import { RowsDropped } from './rows-dropped.ts'

/** What --strict does: throws RowsDropped with all the rows of a batch that were dropped or had something left out, where there is one. */
export const refuseDropped = (results: RowResult[], file: string): void => {
  const refused = results.filter(({ row, outcome }) => outcome === 'dropped' || leftOutOf(row).length > 0)
  const [first, ...more] = reportedRows(refused, file)
  if (first) throw new RowsDropped([first, ...more])
}
