import { builder } from '../builder.ts'

/** A concept that two papers share. */
export const sharedConcept = builder.graphRow('SharedConcept', {
  node: 'Concept',
  values: { weight: 'float' },
  description: 'A concept that two papers have in common.',
  fields: (t) => ({
    concept: t.rowNode({ type: 'Concept', description: 'The concept.' }),
    weight: t.property('weight', {
      description:
        'How much it says that they share it: more for a rare concept, and for one that is central to both. In an explanation, what it adds to the score.',
    }),
  }),
})
