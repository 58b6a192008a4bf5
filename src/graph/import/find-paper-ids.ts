import { z } from 'zod'
import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'
import { papersAfter } from './papers-after.ts'

export const paperIdRow = z.object({ id: z.string(), key: z.string() })

/** The ids of the papers after a key, in the order of their titles. */
export const findPaperIds = (after: string, limit: number): Statement => ({
  text: [...papersAfter, 'RETURN p.id AS id, p.byTitle AS key'].join('\n'),
  parameters: { after, limit: integer(limit) },
})
