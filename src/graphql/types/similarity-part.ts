import { builder } from '../builder.ts'

/** One part of a score. */
export const similarityPart = builder.graphRow('SimilarityPart', {
  values: { name: 'string', value: 'float', contribution: 'float' },
  description: 'One part of a similarity score.',
  fields: (t) => ({
    name: t.property('name', {
      description:
        'What was compared: meaning (by a language model; not there without one), words, concepts or topics; unlike: likeness to what it shall not be like, which takes away from the score.',
    }),
    value: t.property('value', { description: 'How alike the two are in that alone, 0 to 1.' }),
    contribution: t.property('contribution', {
      description: 'What it adds to the score; below 0 where it takes away.',
    }),
  }),
})
