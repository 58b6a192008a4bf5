import { builder } from '../builder.ts'

/** One part of a score. */
export const similarityPart = builder
  .objectRef<{ name: string; value: number; contribution: number }>('SimilarityPart')
  .implement({
    description: 'One part of a similarity score.',
    fields: (t) => ({
      name: t.exposeString('name', {
        description:
          'What was compared: meaning, words, concepts or topics; unlike: likeness to what it shall not be like, which takes away from the score.',
      }),
      value: t.exposeFloat('value', { description: 'How alike the two are in that alone, 0 to 1.' }),
      contribution: t.exposeFloat('contribution', {
        description: 'What it adds to the score; below 0 where it takes away.',
      }),
    }),
  })
