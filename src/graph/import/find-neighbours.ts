import { z } from 'zod'
import type { Statement } from '../statement.ts'

export const neighboursRow = z.object({ id: z.string(), neighbours: z.array(z.string()) })

/** The papers that each of these is joined to by likeness, in either direction. */
export const findNeighbours = (ids: string[]): Statement => ({
  text: [
    'UNWIND $ids AS id',
    'MATCH (p:Paper {id: id})-[:SIMILAR_TO|SHARES_CONCEPT]-(o:Paper)',
    'RETURN p.id AS id, collect(DISTINCT o.id) AS neighbours',
  ].join('\n'),
  parameters: { ids },
})
