import type { PaperNode } from '../../graph/reads/nodes/paper-node.ts'
import { builder } from '../builder.ts'
import type { ExplainedSimilarity } from '../explained-similarity.ts'
import type { RelayConnection } from '../page/relay-connection.ts'
import { similarityExplanation } from './similarity-explanation.ts'

/** Papers that are like another, and why. */
export const similarPaperConnection = builder.connectionObject<
  'Paper',
  RelayConnection<PaperNode, ExplainedSimilarity>
>(
  {
    type: 'Paper',
    name: 'SimilarPaperConnection',
    description:
      'A page of papers that are like another or a set of others, the most alike first. Of a set the best 1,000 at most are compared; where there are more, totalCount is null.',
  },
  {
    name: 'SimilarPaperEdge',
    description: 'One place in a page of papers that are like another.',
    fields: (t) => ({
      score: t.float({
        description: 'How alike the two papers are, or the paper and the set, 0 to 1.',
        resolve: ({ said }) => said.score,
      }),
      explanation: t.field({
        type: similarityExplanation,
        description: 'Why they are alike.',
        resolve: ({ said }) => said,
      }),
    }),
  },
)
