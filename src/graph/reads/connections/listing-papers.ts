import { z } from 'zod'
import { along } from '../along.ts'
import type { ConnectionRead } from '../connection-read.ts'
import { paperNode } from '../nodes/paper-node.ts'
import type { PaperNode } from '../nodes/paper-node.ts'

/** A listing's papers in the order of the page, by the relationship's own index. */
export const listingPapers: ConnectionRead<PaperNode, { position: number }> = {
  name: 'Listing.papers',
  node: paperNode,
  edge: { projection: 'r {.position}', shape: z.object({ position: z.number() }) },
  source: {
    ...along('()-[r:LISTS]->(n:Paper)', ['r.listing = key']),
    degree: { node: '(m:Listing {id: key})', pattern: '(m)-[:LISTS]->()' },
  },
  order: {
    name: 'POSITION',
    isIndexed: true,
    within: 'r.listing',
    keys: [{ expression: 'r.position', direction: 'ASC', type: 'number' }],
  },
}
