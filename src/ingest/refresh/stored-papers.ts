import type { Run } from '../../graph/graph.ts'
import { paperRecordsRow, readPaperRecords } from '../../graph/import/read-paper-records.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import type { PaperChange } from '../write/paper-change.ts'
import { untouchedPaper } from '../settle/untouched-paper.ts'
import { paperChanges } from '../write/paper-changes.ts'

/** A paper of the graph as its records have it, as if nothing of it had changed; `key` is its place among all. */
export type StoredPaper = { key: string; change: PaperChange; hasVector: boolean }

/** The papers after a key, at most `limit`, in the order of their titles. */
export const storedPapers = async (run: Run, after: string, limit: number): Promise<StoredPaper[]> => {
  const rows = rowsAs(paperRecordsRow, await run(readPaperRecords(after, limit)))
  const changes = paperChanges(rows.map(untouchedPaper))
  return rows.flatMap(({ key, hasVector }, place) => {
    const change = changes[place]
    return change ? [{ key, change, hasVector }] : []
  })
}
