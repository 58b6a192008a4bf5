import { z } from 'zod'
import { integer } from '../../integer.ts'
import type { Statement } from '../../statement.ts'
import { linkTypes } from './link-types.ts'
import { linkWeight } from './link-weight.ts'
import { nodeRarity } from './node-rarity.ts'
import { walkLink, walkLinkMap } from './walk-link.ts'
import { walkNode, walkNodeMap } from './walk-node.ts'

/** A node with more relationships than this is a hub: nothing goes on from it. */
const mostRelationships = 500

/** So many neighbours, the strongest links first, have their own relationships counted. */
const mostCounted = 5_000

/**
 * One step on from nodes, by Neo4j's ids and each with the strength of the way to there: the `limit` strongest steps, none to a hub and none to the nodes
 * in `without`. A row is a `nextNode`. At most 500 relationships of each node are read, and all those of a hub that the walk begins at.
 */
export const nextNodes = (
  strengths: Readonly<Record<string, number>>,
  without: readonly string[],
  limit: number,
): Statement => ({
  text: [
    'MATCH (u)',
    'WHERE elementId(u) IN keys($strengths)',
    `MATCH (u)-[r:${linkTypes.join('|')}]-(n)`,
    'WHERE NOT elementId(n) IN $without',
    `WITH u, r, n, $strengths[elementId(u)] * ${linkWeight('r')} AS weight`,
    'ORDER BY weight DESC',
    'LIMIT $mostCounted',
    'WITH u, r, n, weight, COUNT { (n)--() } AS degree',
    'WHERE 1 < degree <= $mostRelationships',
    `WITH u, r, n, weight * ${nodeRarity('degree')} AS strength`,
    'ORDER BY strength DESC, elementId(r)',
    'LIMIT $limit',
    `RETURN elementId(u) AS from, ${walkLinkMap('r', 'u')} AS link, ${walkNodeMap('n')} AS node, strength`,
  ].join('\n'),
  parameters: {
    strengths,
    without,
    mostCounted: integer(mostCounted),
    mostRelationships: integer(mostRelationships),
    limit: integer(limit),
  },
})

/** A row of that; `from` is Neo4j's id of the node that the step begins at. */
export const nextNode = z.object({ from: z.string(), link: walkLink, node: walkNode, strength: z.number() })
