import type { ConceptNode } from '../../graph/reads/nodes/concept-node.ts'
import { builder } from '../builder.ts'

/** A concept that two papers share. */
export const sharedConcept = builder
  .objectRef<{ concept: ConceptNode; weight: number }>('SharedConcept')
  .implement({
    description: 'A concept that two papers have in common.',
    fields: (t) => ({
      concept: t.expose('concept', { type: 'Concept', description: 'The concept.' }),
      weight: t.exposeFloat('weight', {
        description:
          'How much it says that they share it: more for a rare concept, and for one that is central to both.',
      }),
    }),
  })
