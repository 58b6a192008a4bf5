import { builder } from '../builder.ts'

/** A page of authors. */
export const authorConnection = builder.graphConnection('AuthorConnection', {
  type: 'Author',
  description: 'A page of authors.',
  edge: { description: 'One place in a page of authors.' },
})
