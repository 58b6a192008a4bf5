import type { OpenedFile } from '../../sources/source.ts'
import { addCounts } from './add-counts.ts'
import type { BegunImport } from '../begin-import.ts'
import { noCounts } from './import-counts.ts'
import type { ImportReport } from './import-report.ts'
import type { RunState } from '../run-state.ts'

/** What an import has to report when it has come so far. */
export const reportOf = (
  { session: { names, spool, dryRun }, state: begin, resumed, notes }: BegunImport,
  opened: OpenedFile[],
  { counts }: RunState,
): Omit<ImportReport, 'dispose' | 'isJoined'> => ({
  total: counts.reduce(addCounts, noCounts),
  files: counts.map((ofFile, file) => ({ file: names[file] ?? '', ...ofFile })),
  rows: spool.rows,
  notes: [
    ...notes,
    ...opened.flatMap((file) => file.notes()),
    ...(dryRun.isWhole()
      ? []
      : [
          'The file is long: a row that is the same paper as one more than 20,000 papers before it counts as new here, and the import itself will join them.',
        ]),
  ],
  resumedAt: resumed ? { file: names[begin.file] ?? '', line: begin.position.line } : null,
})
