import type { PaperNode } from '../../graph/reads/nodes/paper-node.ts'
import { builder } from '../builder.ts'
import type { RelayConnection } from '../page/relay-connection.ts'

/** A page of the papers on a listing. */
export const listingPaperConnection = builder.connectionObject<
  'Paper',
  RelayConnection<PaperNode, { position: number }>
>(
  { type: 'Paper', name: 'ListingPaperConnection', description: 'A page of the papers on a listing.' },
  {
    name: 'ListingPaperEdge',
    description: 'One place on a listing.',
    fields: (t) => ({
      position: t.int({
        description: 'Where the paper stands on the listing, from 1.',
        resolve: ({ said }) => said.position,
      }),
    }),
  },
)
