import { sharedConcepts } from '../../graph/reads/shared-concepts.ts'
import { builder } from '../builder.ts'
import { sharedConcept } from './shared-concept.ts'

/** Papers that share concepts with another. */
export const paperSharingConceptsConnection = builder.graphConnection('PaperSharingConceptsConnection', {
  type: 'Paper',
  relationship: 'SHARES_CONCEPT',
  description: 'A page of papers that share concepts with another, those that share the most first.',
  edge: {
    description: 'One place in a page of papers that share concepts with another.',
    fields: (t) => ({
      weight: t.property('weight', {
        description: 'How much the shared concepts say together: the sum of their weights.',
      }),
      concepts: t.graphList({
        type: sharedConcept,
        description: 'The concepts that both papers name, the one that matters most first.',
        source: ({ parent: { relationship }, ...names }) =>
          sharedConcepts(
            { slugs: `${relationship}.concepts`, weights: `${relationship}.conceptWeights` },
            names,
          ),
      }),
    }),
  },
})
