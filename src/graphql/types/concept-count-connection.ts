import { builder } from '../builder.ts'

/** A page of concepts with how many papers name them. */
export const conceptCountConnection = builder.graphConnection('ConceptCountConnection', {
  type: 'Concept',
  values: { paperCount: 'int' },
  description: 'A page of concepts, each with how many of some papers name it.',
  edge: {
    description: 'One concept that some papers name.',
    fields: (t) => ({
      paperCount: t.property('paperCount', { description: 'How many of these papers name it.' }),
    }),
  },
})
