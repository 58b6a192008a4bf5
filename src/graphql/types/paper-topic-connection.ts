import type { TopicNode } from '../../graph/reads/nodes/topic-node.ts'
import { builder } from '../builder.ts'
import type { RelayConnection } from '../page/relay-connection.ts'

/** A page of a paper's topics. */
export const paperTopicConnection = builder.connectionObject<
  'Topic',
  RelayConnection<TopicNode, { score: number }>
>(
  { type: 'Topic', name: 'PaperTopicConnection', description: 'A page of the topics that a paper is about.' },
  {
    name: 'PaperTopicEdge',
    description: 'One topic that a paper is about.',
    fields: (t) => ({
      score: t.float({
        description: 'How much the paper is about it, 0 to 1.',
        resolve: ({ said }) => said.score,
      }),
    }),
  },
)
