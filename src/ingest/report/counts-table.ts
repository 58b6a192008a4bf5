import type { ImportCounts } from './import-counts.ts'
import type { ImportReport } from './import-report.ts'

const columns = ['read', 'new', 'changed', 'same', 'merged', 'dropped'] as const

const cellsOf = (name: string, counts: ImportCounts): string[] => [
  name,
  ...columns.map((column) => String(counts[column])),
]

/** The counts of an import as lines for people: one a file and the total, the numbers flush right. */
export const countsTable = ({ files, total }: Pick<ImportReport, 'files' | 'total'>): string => {
  const rows = [
    ['', ...columns],
    ...files.map((file) => cellsOf(file.file, file)),
    ...(files.length > 1 ? [cellsOf('total', total)] : []),
  ]
  const widths = ['', ...columns].map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('')
}
