import { z } from 'zod'
import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

export const unjoinedRow = z.object({ id: z.string() })

/** Papers whose neighbours are still to be looked for, at most `limit`. */
export const findUnjoined = (limit: number): Statement => ({
  text: ['MATCH (p:Unjoined)', 'RETURN p.id AS id', 'LIMIT $limit'].join('\n'),
  parameters: { limit: integer(limit) },
})
