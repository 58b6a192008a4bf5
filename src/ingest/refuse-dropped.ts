import type { ReportedRow } from './reported-row.ts'
import { RowsDropped } from './rows-dropped.ts'

/** What --strict does: throws RowsDropped with all the dropped rows among those of a batch that the report names, where there is one. */
export const refuseDropped = (rows: readonly ReportedRow[]): void => {
  const [first, ...more] = rows.filter(({ outcome }) => outcome === 'dropped')
  if (first) throw new RowsDropped([first, ...more])
}
