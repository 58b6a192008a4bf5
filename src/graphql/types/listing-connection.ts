import { builder } from '../builder.ts'

/** A page of listings. */
export const listingConnection = builder.graphConnection('ListingConnection', {
  type: 'Listing',
  description: 'A page of listings.',
  edge: { description: 'One place in a page of listings.' },
})
