import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

/** What a source said, as it is kept. `statement` is JSON; `run` and `line` say which import and which line it was read from. */
export type SourceRecordRow = {
  key: string
  source: string
  sourceId: string
  hash: string
  statement: string
  titleKey: string | null
  arxivId: string | null
  doi: string | null
  file: string
  line: number
  run: string
}

export const saveSourceRecords = (records: SourceRecordRow[], now: string): Statement => ({
  text: [
    'WITH datetime($now) AS now',
    'UNWIND $records AS record',
    'MERGE (r:SourceRecord {key: record.key})',
    'ON CREATE SET r.firstSeenAt = now',
    'SET r += record, r.lastSeenAt = now',
  ].join('\n'),
  parameters: { records: records.map((record) => ({ ...record, line: integer(record.line) })), now },
})
