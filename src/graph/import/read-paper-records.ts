import { z } from 'zod'
import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'
import { foundPaperRow } from './find-papers.ts'
import { papersAfter } from './papers-after.ts'

export const paperRecordsRow = foundPaperRow.extend({ key: z.string(), hasVector: z.boolean() })

/** The papers after a key, in the order of their titles, each with all of its records. */
export const readPaperRecords = (after: string, limit: number): Statement => ({
  text: [
    ...papersAfter,
    'RETURN p.id AS id, p.byTitle AS key, toString(p.createdAt) AS createdAt, p.embedding IS NOT NULL AS hasVector, COLLECT {',
    '  MATCH (r:SourceRecord)-[:DESCRIBES]->(p)',
    '  RETURN r {.key, .hash, .statement, .file, .line, .run}',
    '} AS records',
  ].join('\n'),
  parameters: { after, limit: integer(limit) },
})
