import type { Statement } from '../../statement.ts'
import { linkTypes } from '../paths/link-types.ts'

/** Finds a neighbour of the nodes that is none of those in `known`, all by Neo4j's ids: one row where there is any. Reading ends with the first one. */
export const neighbourBeyond = (ids: readonly string[], known: readonly string[]): Statement => ({
  text: [
    'MATCH (c)',
    'WHERE elementId(c) IN $ids',
    `MATCH (c)-[:${linkTypes.join('|')}]-(n)`,
    'WHERE $known[elementId(n)] IS NULL',
    'RETURN elementId(n) AS id',
    'LIMIT 1',
  ].join('\n'),
  parameters: { ids, known: Object.fromEntries(known.map((id) => [id, true])) },
})
