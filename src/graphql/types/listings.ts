import { builder } from '../builder.ts'
import { listingConnection } from './listing-connection.ts'

builder.queryField('listings', (t) =>
  t.graphConnection({
    type: listingConnection,
    description: 'All listings, the newest first; those whose year nobody knows come last.',
    source: ({ node }) => ({
      match: `(${node}:Listing)`,
      order: {
        name: 'DATE DESC',
        by: [{ node: 'byDate', direction: 'DESC' }],
        unique: true,
        indexed: true,
      },
    }),
  }),
)
