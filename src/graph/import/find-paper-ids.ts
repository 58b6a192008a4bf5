import { z } from 'zod'
import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

export const paperIdRow = z.object({ id: z.string() })

/** The ids of the papers after an id, in their order. */
export const findPaperIds = (after: string, limit: number): Statement => ({
  text: ['MATCH (p:Paper)', 'WHERE p.id > $after', 'RETURN p.id AS id', 'ORDER BY p.id', 'LIMIT $limit'].join(
    '\n',
  ),
  parameters: { after, limit: integer(limit) },
})
