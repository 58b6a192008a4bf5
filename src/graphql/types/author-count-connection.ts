import { builder } from '../builder.ts'

/** A page of authors, each with how many of some papers name them. */
export const authorCountConnection = builder.graphConnection('AuthorCountConnection', {
  type: 'Author',
  values: { paperCount: 'int' },
  description: 'A page of authors, each with how many of some papers name them.',
  edge: {
    description: 'One author of some papers.',
    fields: (t) => ({
      paperCount: t.property('paperCount', {
        description: 'How many of these papers name them as an author.',
      }),
    }),
  },
})
