import { z } from 'zod'
import type { Statement } from '../../statement.ts'
import { linkTypes } from './link-types.ts'
import { linkWeight } from './link-weight.ts'
import { walkLink, walkLinkMap } from './walk-link.ts'

/** The strongest relationship between two nodes, by Neo4j's ids; a row is a `directLink`, and there is none where nothing joins them. */
export const directLinks = (from: string, to: string): Statement => ({
  text: [
    `MATCH (a)-[r:${linkTypes.join('|')}]-(b)`,
    'WHERE elementId(a) = $from AND elementId(b) = $to',
    `WITH a, r, ${linkWeight('r')} AS strength`,
    `RETURN ${walkLinkMap('r', 'a')} AS link, strength`,
    'ORDER BY strength DESC, link.type, link.isReversed',
    'LIMIT 1',
  ].join('\n'),
  parameters: { from, to },
})

/** A row of that. */
export const directLink = z.object({ link: walkLink, strength: z.number() })
