import { z } from 'zod'
import type { Statement } from '../statement.ts'

export const takenIdRow = z.object({ taken: z.string(), leadsTo: z.string().nullable() })

/** Which of these ids a paper has or once had, and the paper that one which was merged away leads to. */
export const findTakenIds = (ids: string[]): Statement => ({
  text: [
    'UNWIND $ids AS id',
    'CALL (id) {',
    '  MATCH (p:Paper {id: id})',
    '  RETURN p.id AS taken, null AS leadsTo',
    '  UNION',
    '  MATCH (m:MergedPaper {id: id})-[:MERGED_INTO]->(p:Paper)',
    '  RETURN m.id AS taken, p.id AS leadsTo',
    '}',
    'RETURN taken, leadsTo',
  ].join('\n'),
  parameters: { ids },
})
