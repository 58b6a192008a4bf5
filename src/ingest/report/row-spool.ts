import { open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from '../../make-folder.ts'
import type { ReportedRow } from './reported-row.ts'
import { reportedRow } from './reported-row.ts'

/** The rows that a report names, on disk: a million dropped rows must not be held in memory. */
export type RowSpool = {
  /** Bytes that count so far. */
  length(): number
  /** Writes rows after so many bytes, in place of what may stand there from an attempt that failed; safe on disk when it resolves. */
  writeAt(length: number, rows: ReportedRow[]): Promise<void>
  /** The rows, in order, before it is closed: also where an import of files of the same names took the list for one that nothing goes on with, and removed it. */
  rows(): AsyncIterable<ReportedRow>
  close(): Promise<void>
  remove(): Promise<void>
}

/** Opens a list of rows in a file, making it and its folder where they are not there. */
export const openRowSpool = async (path: string): Promise<RowSpool> => {
  makeFolder(dirname(path))
  const file = await open(path, 'a+')
  let length = (await file.stat()).size
  return {
    length: () => length,
    async writeAt(start, rows) {
      if (length > start) await file.truncate(start)
      const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
      await file.appendFile(lines)
      length = start + Buffer.byteLength(lines)
      if (rows.length > 0) await file.sync()
    },
    async *rows() {
      for await (const line of file.readLines({ start: 0, autoClose: false }))
        yield reportedRow.parse(JSON.parse(line))
    },
    close: () => file.close(),
    remove: () => rm(path, { force: true }),
  }
}
