import { builder } from '../builder.ts'

/** A page of concepts. */
export const conceptConnection = builder.connectionObject(
  { type: 'Concept', name: 'ConceptConnection', description: 'A page of concepts.' },
  { name: 'ConceptEdge', description: 'One place in a page of concepts.' },
)
