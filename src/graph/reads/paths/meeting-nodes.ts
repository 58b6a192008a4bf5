import { z } from 'zod'
import { integer } from '../../integer.ts'
import type { Statement } from '../../statement.ts'
import { linkTypes } from './link-types.ts'
import { linkWeight } from './link-weight.ts'
import { nodeRarity } from './node-rarity.ts'
import { walkLink, walkLinkMap } from './walk-link.ts'
import { walkNode, walkNodeMap } from './walk-node.ts'

/** The nodes that two walks have come to, by Neo4j's ids and each with the strength of the way to there. */
export type Frontiers = {
  left: Readonly<Record<string, number>>
  right: Readonly<Record<string, number>>
}

/**
 * The strongest ways of two steps from a node of one frontier to a node of the other, at most `limit`; none through the nodes in `without`. A row is a
 * `meetingNode`. Each frontier is expanded once and the two are joined, so what is read is the sum of their relationships.
 */
export const meetingNodes = (
  { left, right }: Frontiers,
  without: readonly string[],
  limit: number,
): Statement => ({
  text: [
    `MATCH (u)-[r:${linkTypes.join('|')}]-(n)-[s:${linkTypes.join('|')}]-(v)`,
    'USING JOIN ON n',
    'WHERE elementId(u) IN keys($left) AND elementId(v) IN keys($right)',
    '  AND u <> v AND NOT elementId(n) IN $without',
    'WITH u, r, n, s, v,',
    `  $left[elementId(u)] * ${linkWeight('r')} * $right[elementId(v)] * ${linkWeight('s')} * ${nodeRarity('COUNT { (n)--() }')} AS strength`,
    'ORDER BY strength DESC, elementId(r), elementId(s)',
    'LIMIT $limit',
    'RETURN elementId(u) AS left, elementId(v) AS right,',
    `  ${walkLinkMap('r', 'u')} AS first, ${walkNodeMap('n')} AS node, ${walkLinkMap('s', 'n')} AS second, strength`,
  ].join('\n'),
  parameters: { left, right, without, limit: integer(limit) },
})

/** A row of that; `left` and `right` are Neo4j's ids of the nodes of the frontiers. */
export const meetingNode = z.object({
  left: z.string(),
  right: z.string(),
  first: walkLink,
  node: walkNode,
  second: walkLink,
  strength: z.number(),
})
