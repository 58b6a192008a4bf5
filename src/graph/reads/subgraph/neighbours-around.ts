import { z } from 'zod'
import { integer } from '../../integer.ts'
import type { Statement } from '../../statement.ts'
import type { LinkType } from '../paths/link-types.ts'
import { linkWeight } from '../paths/link-weight.ts'
import { walkNode, walkNodeMap } from '../paths/walk-node.ts'

/** Of one node's neighbours so many are compared in each group of kinds, and of all nodes' together so many: unless there is room for more of them. */
const mostOfOne = 1_000
const mostOfAll = 10_000

/** What has thousands of relationships has them of one kind of the first group, and nothing of the second is lost in them. */
const groups: readonly (readonly LinkType[])[] = [
  ['ABOUT', 'MENTIONS', 'FROM', 'WRITTEN_BY', 'LINKS_TO', 'IN_THEME', 'LISTS'],
  ['BROADER', 'OWNED_BY', 'SIMILAR_TO', 'SHARES_CONCEPT'],
]

/** A node whose neighbours are asked for, by Neo4j's id, and the centre that led to it. */
export type NeighbourStart = { id: string; centre: number }

const alongGroup = (types: readonly LinkType[]): string =>
  [
    `  MATCH (c)-[r:${types.join('|')}]-(n)`,
    '  WHERE $known[elementId(n)] IS NULL',
    '  RETURN r, n',
    '  LIMIT $mostOfOne',
  ].join('\n')

/**
 * The neighbours of nodes but those in `known` (Neo4j's ids), at most `limit`: the strongest of each centre and kind of relationship, then the second of each,
 * and so on. Of a hub's neighbours a thousand are compared, fewer where there are many hubs. A row is a `neighbourAround`.
 */
export const neighboursAround = (
  from: readonly NeighbourStart[],
  known: readonly string[],
  limit: number,
): Statement => ({
  text: [
    'UNWIND $from AS start',
    'MATCH (c)',
    'WHERE elementId(c) = start.id',
    'CALL (c) {',
    groups.map(alongGroup).join('\n  UNION ALL\n'),
    '}',
    `WITH start.centre AS centre, type(r) AS kind, n, max(${linkWeight('r')}) AS weight`,
    `WITH centre, kind, ${walkNodeMap('n')} AS node, weight`,
    'ORDER BY weight DESC, node.type, node.key',
    'WITH centre, kind, collect({node: node, weight: weight})[..$limit] AS ranked',
    'UNWIND range(0, size(ranked) - 1) AS place',
    'WITH ranked[place].node AS node, {place: place, weight: -ranked[place].weight, centre: centre} AS standing',
    'ORDER BY standing.place, standing.weight, standing.centre, node.type, node.key',
    'WITH node, head(collect(standing)) AS best',
    'ORDER BY best.place, best.weight, best.centre, node.type, node.key',
    'LIMIT $limit',
    'RETURN node, best.centre AS centre',
  ].join('\n'),
  parameters: {
    from: from.map(({ id, centre }) => ({ id, centre: integer(centre) })),
    known: Object.fromEntries(known.map((id) => [id, true])),
    mostOfOne: integer(Math.max(limit, Math.min(mostOfOne, Math.floor(mostOfAll / from.length)))),
    limit: integer(limit),
  },
})

/** A row of that; `centre` is that of the node which it is a neighbour of. */
export const neighbourAround = z.object({ node: walkNode, centre: z.number() })
