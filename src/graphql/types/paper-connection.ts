import { builder } from '../builder.ts'

/** A page of papers. */
export const paperConnection = builder.connectionObject(
  { type: 'Paper', name: 'PaperConnection', description: 'A page of papers.' },
  { name: 'PaperEdge', description: 'One place in a page of papers.' },
)
