import { builder } from '../builder.ts'

/** A page of listings. */
export const listingConnection = builder.connectionObject(
  { type: 'Listing', name: 'ListingConnection', description: 'A page of listings.' },
  { name: 'ListingEdge', description: 'One place in a page of listings.' },
)
