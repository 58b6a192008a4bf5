import { bareEdge } from '../bare-edge.ts'
import type { ConnectionRead } from '../connection-read.ts'
import { listingNode } from '../nodes/listing-node.ts'
import type { ListingNode } from '../nodes/listing-node.ts'

/** All listings, newest first; those of an unknown year last. */
export const listingsConnection: ConnectionRead<ListingNode, null> = {
  name: 'Query.listings',
  node: listingNode,
  edge: bareEdge,
  source: { pattern: '(n:Listing)', where: [], binds: 'n', parameters: {}, degree: null },
  order: {
    name: 'DATE DESC',
    isIndexed: true,
    within: null,
    keys: [{ expression: 'n.byDate', direction: 'DESC', type: 'string' }],
  },
}
