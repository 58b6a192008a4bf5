import { z } from 'zod'
import type { Statement } from '../statement.ts'

/** `run` and `line` say which import the record was last written by, and from which line. */
export const knownRecordRow = z.object({
  key: z.string(),
  hash: z.string(),
  paper: z.string(),
  run: z.string(),
  file: z.string(),
  line: z.number(),
})

/** What is known of records by their keys: the hash of what they said last, the paper, and which run and line they came from. */
export const findSourceRecords = (keys: string[]): Statement => ({
  text: [
    'UNWIND $keys AS key',
    'MATCH (r:SourceRecord {key: key})-[:DESCRIBES]->(p:Paper)',
    'RETURN r.key AS key, r.hash AS hash, p.id AS paper, r.run AS run, r.file AS file, r.line AS line',
  ].join('\n'),
  parameters: { keys },
})
