import { builder } from '../builder.ts'

/** A page of the papers on a listing. */
export const listingPaperConnection = builder.graphConnection('ListingPaperConnection', {
  type: 'Paper',
  relationship: 'LISTS',
  description: 'A page of the papers on a listing.',
  edge: {
    description: 'One place on a listing.',
    fields: (t) => ({
      position: t.property('position', { description: 'Where the paper stands on the listing, from 1.' }),
    }),
  },
})
