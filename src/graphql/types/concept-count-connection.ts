import type { CountEdge } from '../../graph/reads/counted-papers.ts'
import type { ConceptNode } from '../../graph/reads/nodes/concept-node.ts'
import { builder } from '../builder.ts'
import type { RelayConnection } from '../page/relay-connection.ts'

/** A page of concepts with how many papers name them. */
export const conceptCountConnection = builder.connectionObject<
  'Concept',
  RelayConnection<ConceptNode, CountEdge>
>(
  {
    type: 'Concept',
    name: 'ConceptCountConnection',
    description: 'A page of concepts, each with how many of some papers name it.',
  },
  {
    name: 'ConceptCountEdge',
    description: 'One concept that some papers name.',
    fields: (t) => ({
      paperCount: t.int({
        description: 'How many of these papers name it.',
        resolve: ({ said }) => said.paperCount,
      }),
    }),
  },
)
