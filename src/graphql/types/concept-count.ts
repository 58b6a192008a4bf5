import { builder } from '../builder.ts'

/** A concept, and how many of some papers name it. */
export const conceptCount = builder.graphRow('ConceptCount', {
  node: 'Concept',
  values: { paperCount: 'int' },
  description: 'A concept, and how many of some papers name it.',
  fields: (t) => ({
    concept: t.rowNode({ type: 'Concept', description: 'The concept.' }),
    paperCount: t.property('paperCount', { description: 'How many of these papers there are.' }),
  }),
})
