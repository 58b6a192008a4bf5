import type { CountEdge } from '../../graph/reads/counted-papers.ts'
import type { TopicNode } from '../../graph/reads/nodes/topic-node.ts'
import { builder } from '../builder.ts'
import type { RelayConnection } from '../page/relay-connection.ts'

/** A page of topics with how many papers are about them. */
export const topicCountConnection = builder.connectionObject<'Topic', RelayConnection<TopicNode, CountEdge>>(
  {
    type: 'Topic',
    name: 'TopicCountConnection',
    description: 'A page of topics, each with how many of some papers are about it.',
  },
  {
    name: 'TopicCountEdge',
    description: 'One topic that some papers are about.',
    fields: (t) => ({
      paperCount: t.int({
        description: 'How many of these papers are about it or one of its narrower topics.',
        resolve: ({ said }) => said.paperCount,
      }),
    }),
  },
)
