import type { SharingEdge } from '../../graph/reads/connections/paper-sharing-concepts.ts'
import type { PaperNode } from '../../graph/reads/nodes/paper-node.ts'
import { builder } from '../builder.ts'
import { conceptsOf } from '../concepts-of.ts'
import type { RelayConnection } from '../page/relay-connection.ts'
import { sharedConcept } from './shared-concept.ts'

/** Papers that share concepts with another. */
export const paperSharingConceptsConnection = builder.connectionObject<
  'Paper',
  RelayConnection<PaperNode, SharingEdge>
>(
  {
    type: 'Paper',
    name: 'PaperSharingConceptsConnection',
    description: 'A page of papers that share concepts with another, those that share the most first.',
  },
  {
    name: 'PaperSharingConceptsEdge',
    description: 'One place in a page of papers that share concepts with another.',
    fields: (t) => ({
      weight: t.float({
        description: 'How much the shared concepts say together.',
        resolve: ({ said }) => said.weight,
      }),
      concepts: t.field({
        type: [sharedConcept],
        description: 'The concepts that both papers name, the one that matters most first.',
        resolve: ({ said }, _args, { load }) =>
          conceptsOf(
            load,
            said.concepts.map((slug, place) => ({ slug, weight: said.conceptWeights[place] ?? 0 })),
          ),
      }),
    }),
  },
)
