import { builder } from '../builder.ts'

/** A page of a paper's concepts. */
export const paperConceptConnection = builder.graphConnection('PaperConceptConnection', {
  type: 'Concept',
  relationship: 'MENTIONS',
  description: 'A page of the concepts that a paper names.',
  edge: {
    description: 'One concept that a paper names.',
    fields: (t) => ({
      score: t.property('score', { description: 'How central the concept is to the paper, 0 to 1.' }),
      spelling: t.property('spelling', { description: 'The concept as this paper writes it.' }),
    }),
  },
})
