import { z } from 'zod'
import type { Statement } from '../statement.ts'

export const takenIdRow = z.object({ taken: z.string() })

/** Which of these ids a paper has or once had. */
export const findTakenIds = (ids: string[]): Statement => ({
  text: [
    'UNWIND $ids AS id',
    'CALL (id) {',
    '  MATCH (p:Paper {id: id})',
    '  RETURN p.id AS taken',
    '  UNION',
    '  MATCH (m:MergedPaper {id: id})',
    '  RETURN m.id AS taken',
    '}',
    'RETURN taken',
  ].join('\n'),
  parameters: { ids },
})
