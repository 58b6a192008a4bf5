import type { ImportReport } from './import-report.ts'
import type { RowsDropped } from './rows-dropped.ts'

/** The report of an import that ended at a batch with dropped rows: what there was to report before, and all of these. `line` is the batch's first. */
export const reportOfRefused = (
  report: Omit<ImportReport, 'dispose' | 'isJoined'>,
  { rows }: RowsDropped,
  line: number,
): Omit<ImportReport, 'dispose' | 'isJoined'> => ({
  ...report,
  async *rows() {
    yield* report.rows()
    yield* rows
  },
  notes: [
    ...report.notes,
    `The import ended at rows that were dropped or had something left out (--strict): from line ${line} of ${rows[0].file} on nothing was written or counted, and only those rows of that batch are named.`,
  ],
})
