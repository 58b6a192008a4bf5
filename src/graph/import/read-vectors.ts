import { z } from 'zod'
import type { Statement } from '../statement.ts'

export const vectorRow = z.object({ id: z.string(), embedding: z.array(z.number()) })

/** The vectors of papers that have one. */
export const readVectors = (ids: string[]): Statement => ({
  text: [
    'UNWIND $ids AS id',
    'MATCH (p:Paper {id: id})',
    'WHERE p.embedding IS NOT NULL',
    'RETURN id, p.embedding AS embedding',
  ].join('\n'),
  parameters: { ids },
})
