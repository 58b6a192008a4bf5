import { builder } from '../builder.ts'

/** A page of a paper's topics. */
export const paperTopicConnection = builder.graphConnection('PaperTopicConnection', {
  type: 'Topic',
  relationship: 'ABOUT',
  description: 'A page of the topics that a paper is about.',
  edge: {
    description: 'One topic that a paper is about.',
    fields: (t) => ({
      score: t.property('score', { description: 'How much the paper is about it, 0 to 1.' }),
    }),
  },
})
