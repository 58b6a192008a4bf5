import { z } from 'zod'
import type { Statement } from '../statement.ts'

export const claimedRow = z.object({ id: z.string() })

/**
 * Says of papers that their neighbours were looked for, and gives which these are: not those that another import joined meanwhile, and not those that it
 * wrote since `stamp` was read, which are looked at once more.
 */
export const claimPapers = (papers: { id: string; stamp: string }[]): Statement => ({
  text: [
    'UNWIND $papers AS paper',
    'MATCH (p:Paper {id: paper.id})',
    'WHERE p:Unjoined AND toString(p.updatedAt) = paper.stamp',
    'REMOVE p:Unjoined',
    'RETURN p.id AS id',
  ].join('\n'),
  parameters: { papers },
})
