import { z } from 'zod'
import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'
import { storedStatement } from './stored-statement.ts'

/** A paper with all that was ever said of it. `createdAt` is in ISO 8601. */
export const foundPaperRow = z.object({
  id: z.string(),
  createdAt: z.string(),
  records: z.array(
    z.object({
      key: z.string(),
      hash: z.string(),
      statement: storedStatement,
      file: z.string(),
      line: z.number(),
      run: z.string(),
    }),
  ),
})

/** Under what a paper may be known. */
export type PaperKeys = { keys: string[]; arxivIds: string[]; dois: string[]; titleKeys: string[] }

/** So many papers of one title are looked at: a title such as "Editorial" must not read thousands for each row. */
const papersOfOneTitle = 50

/** The papers that any record states one of the keys for, each with all of its records. */
export const findPapers = ({ keys, arxivIds, dois, titleKeys }: PaperKeys): Statement => ({
  text: [
    'CALL () {',
    '  UNWIND $keys AS key',
    '  MATCH (:SourceRecord {key: key})-[:DESCRIBES]->(p:Paper)',
    '  RETURN p',
    '  UNION',
    '  UNWIND $arxivIds AS arxivId',
    '  MATCH (:SourceRecord {arxivId: arxivId})-[:DESCRIBES]->(p:Paper)',
    '  RETURN p',
    '  UNION',
    '  UNWIND $dois AS doi',
    '  MATCH (:SourceRecord {doi: doi})-[:DESCRIBES]->(p:Paper)',
    '  RETURN p',
    '  UNION',
    '  UNWIND $titleKeys AS titleKey',
    '  CALL (titleKey) {',
    '    MATCH (:SourceRecord {titleKey: titleKey})-[:DESCRIBES]->(p:Paper)',
    '    RETURN DISTINCT p',
    '    LIMIT $papersOfOneTitle',
    '  }',
    '  RETURN p',
    '}',
    'RETURN p.id AS id, toString(p.createdAt) AS createdAt, COLLECT {',
    '  MATCH (r:SourceRecord)-[:DESCRIBES]->(p)',
    '  RETURN r {.key, .hash, .statement, .file, .line, .run}',
    '} AS records',
  ].join('\n'),
  parameters: { keys, arxivIds, dois, titleKeys, papersOfOneTitle: integer(papersOfOneTitle) },
})
