import { builder } from '../builder.ts'

/** A page of concepts. */
export const conceptConnection = builder.graphConnection('ConceptConnection', {
  type: 'Concept',
  description: 'A page of concepts.',
  edge: { description: 'One place in a page of concepts.' },
})
