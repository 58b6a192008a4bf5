import type { ConceptNode } from '../../graph/reads/nodes/concept-node.ts'
import { builder } from '../builder.ts'
import type { RelayConnection } from '../page/relay-connection.ts'

/** A page of a paper's concepts. */
export const paperConceptConnection = builder.connectionObject<
  'Concept',
  RelayConnection<ConceptNode, { score: number; spelling: string }>
>(
  {
    type: 'Concept',
    name: 'PaperConceptConnection',
    description: 'A page of the concepts that a paper names.',
  },
  {
    name: 'PaperConceptEdge',
    description: 'One concept that a paper names.',
    fields: (t) => ({
      score: t.float({
        description: 'How central the concept is to the paper, 0 to 1.',
        resolve: ({ said }) => said.score,
      }),
      spelling: t.string({
        description: 'The concept as this paper writes it.',
        resolve: ({ said }) => said.spelling,
      }),
    }),
  },
)
