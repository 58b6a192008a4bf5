import type { ListingNode } from '../../graph/reads/nodes/listing-node.ts'
import { builder } from '../builder.ts'
import type { RelayConnection } from '../page/relay-connection.ts'

/** A page of the listings that a paper is on. */
export const paperListingConnection = builder.connectionObject<
  'Listing',
  RelayConnection<ListingNode, { position: number }>
>(
  {
    type: 'Listing',
    name: 'PaperListingConnection',
    description: 'A page of the listings that a paper is on.',
  },
  {
    name: 'PaperListingEdge',
    description: 'One listing that a paper is on.',
    fields: (t) => ({
      position: t.int({
        description: 'Where the paper stands on that listing, from 1.',
        resolve: ({ said }) => said.position,
      }),
    }),
  },
)
