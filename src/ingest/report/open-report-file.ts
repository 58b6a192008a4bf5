import { constants } from 'node:fs'
import { access, open, rename, rm, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Failure } from '../../failure.ts'
import type { ImportReport } from './import-report.ts'

/** A report file that is known to be writable. */
export type ReportFile = {
  /** Writes the report as JSON; whoever reads the file sees all of it or none. Throws a Failure DISK_FULL or BAD_ARGUMENT where that cannot be done any longer. */
  write(report: Omit<ImportReport, 'dispose' | 'isJoined'>): Promise<void>
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The JSON of a report, row by row: there may be more rows than memory holds. */
async function* pieces(report: Omit<ImportReport, 'dispose' | 'isJoined'>): AsyncGenerator<string> {
  const head = { ...report.total, files: report.files, resumedAt: report.resumedAt, notes: report.notes }
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "rows": [`
  let separator = '\n    '
  for await (const row of report.rows()) {
    yield `${separator}${JSON.stringify(row)}`
    separator = ',\n    '
  }
  yield separator.startsWith(',') ? '\n  ]\n}\n' : ']\n}\n'
}

/** What a disk or a folder has against a report, as a Failure; any other error as it is. */
const notWritten = (path: string, error: unknown): unknown => {
  const code = error instanceof Error && 'syscall' in error && 'code' in error ? error.code : null
  if (code === null) return error
  return new Failure(
    code === 'ENOSPC' || code === 'EDQUOT' ? 'DISK_FULL' : 'BAD_ARGUMENT',
    `--report ${path}: it could not be written (${reasonOf(error)}). What was imported is kept. Make room there, or name a file in another folder.`,
    { cause: error },
  )
}

/** Looks whether a report can be written there. Throws a Failure BAD_ARGUMENT where it cannot. */
export const openReportFile = async (path: string): Promise<ReportFile> => {
  const target = resolve(path)
  const draft = `${target}.${process.pid}.part`
  try {
    await (await open(draft, 'w')).close()
    await rm(draft)
    const present = await stat(target).catch(() => null)
    if (present?.isDirectory()) throw new Error('it is a folder')
    if (present) await access(target, constants.W_OK)
  } catch (error) {
    throw new Failure(
      'BAD_ARGUMENT',
      `--report ${path}: it cannot be written (${reasonOf(error)}). Name a file in a folder that is there and may be written to.`,
      { cause: error },
    )
  }
  return {
    async write(report) {
      try {
        const file = await open(draft, 'w')
        try {
          for await (const piece of pieces(report)) await file.writeFile(piece)
          await file.sync()
        } finally {
          await file.close()
        }
        await rename(draft, target)
      } catch (error) {
        await rm(draft, { force: true })
        throw notWritten(path, error)
      }
    },
  }
}
