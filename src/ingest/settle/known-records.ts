import type { Run } from '../../graph/graph.ts'
import { findSourceRecords, knownRecordRow } from '../../graph/import/find-source-records.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import type { BatchRow } from '../batch-row.ts'
import type { KnownRecord } from './known-record.ts'

/** What the graph knows of a batch's records, by their keys. */
export const knownRecords = async (run: Run, rows: BatchRow[]): Promise<Map<string, KnownRecord>> => {
  const keys = rows.flatMap((row) => (row.kind === 'record' ? [row.record.key] : []))
  if (keys.length === 0) return new Map()
  const found = rowsAs(knownRecordRow, await run(findSourceRecords(keys)))
  return new Map(found.map(({ key, ...record }) => [key, record]))
}
