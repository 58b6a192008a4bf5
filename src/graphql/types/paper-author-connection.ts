import { builder } from '../builder.ts'

/** A page of a paper's authors. */
export const paperAuthorConnection = builder.graphConnection('PaperAuthorConnection', {
  type: 'Author',
  relationship: 'WRITTEN_BY',
  description: "A page of a paper's authors.",
  edge: {
    description: "One place in a page of a paper's authors.",
    fields: (t) => ({
      position: t.property('position', { description: 'Where the author stands among the authors, from 1.' }),
    }),
  },
})
