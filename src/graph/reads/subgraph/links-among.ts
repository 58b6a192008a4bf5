import { z } from 'zod'
import type { Statement } from '../../statement.ts'
import { linkTypes } from '../paths/link-types.ts'

/**
 * Every relationship between two of the nodes, by Neo4j's ids; a row is a `linkAmong`. Each is read from the node that it leaves: what has many relationships
 * has nearly all of them coming in.
 */
export const linksAmong = (ids: readonly string[]): Statement => ({
  text: [
    'MATCH (a)',
    'WHERE elementId(a) IN keys($among)',
    'CALL (a) {',
    `  MATCH (a)-[r:${linkTypes.join('|')}]->(b)`,
    '  WHERE $among[elementId(b)]',
    '  RETURN r, b',
    '}',
    'RETURN elementId(r) AS id, type(r) AS type, elementId(a) AS from, elementId(b) AS to, coalesce(r.score, r.weight) AS weight',
  ].join('\n'),
  parameters: { among: Object.fromEntries(ids.map((id) => [id, true])) },
})

/** A row of that; `weight` is the score or weight that the relationship states, null where it states none. */
export const linkAmong = z.object({
  id: z.string(),
  type: z.enum(linkTypes),
  from: z.string(),
  to: z.string(),
  weight: z.number().nullable(),
})
