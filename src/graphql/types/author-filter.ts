import { builder } from '../builder.ts'

/** Which authors. */
export const authorFilter = builder.inputType('AuthorFilter', {
  description: 'Which authors; every condition that is given holds.',
  fields: (t) => ({
    nameContains: t.string({ description: 'A part of the name, without regard to case and accents.' }),
  }),
})
