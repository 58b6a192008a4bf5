import { builder } from '../builder.ts'

/** A page of the listings that a paper is on. */
export const paperListingConnection = builder.graphConnection('PaperListingConnection', {
  type: 'Listing',
  relationship: 'LISTS',
  description: 'A page of the listings that a paper is on.',
  edge: {
    description: 'One listing that a paper is on.',
    fields: (t) => ({
      position: t.property('position', { description: 'Where the paper stands on that listing, from 1.' }),
    }),
  },
})
