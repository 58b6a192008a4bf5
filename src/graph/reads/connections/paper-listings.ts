import { z } from 'zod'
import { along } from '../along.ts'
import type { ConnectionRead } from '../connection-read.ts'
import { listingNode } from '../nodes/listing-node.ts'
import type { ListingNode } from '../nodes/listing-node.ts'

/** Where a paper was listed, the newest listing first. */
export const paperListings: ConnectionRead<ListingNode, { position: number }> = {
  name: 'Paper.listings',
  node: listingNode,
  edge: { projection: 'r {.position}', shape: z.object({ position: z.number() }) },
  source: along('(:Paper {id: key})<-[r:LISTS]-(n:Listing)'),
  order: {
    name: 'DATE DESC',
    isIndexed: false,
    within: null,
    keys: [
      { expression: 'n.byDate', direction: 'DESC', type: 'string' },
      { expression: 'r.position', direction: 'ASC', type: 'number' },
    ],
  },
}
