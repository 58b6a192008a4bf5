import { z } from 'zod'
import { along } from '../along.ts'
import type { ConnectionRead } from '../connection-read.ts'
import { topicNode } from '../nodes/topic-node.ts'
import type { TopicNode } from '../nodes/topic-node.ts'

/** What a paper is about: first the topics that it is about itself, then those that are broader, each strongest first. */
export const paperTopics: ConnectionRead<TopicNode, { score: number }> = {
  name: 'Paper.topics',
  node: topicNode,
  edge: { projection: 'r {.score}', shape: z.object({ score: z.number() }) },
  source: along('(:Paper {id: key})-[r:ABOUT]->(n:Topic)'),
  order: {
    name: 'DIRECT SCORE',
    isIndexed: false,
    within: null,
    keys: [
      { expression: 'r.direct', direction: 'DESC', type: 'boolean' },
      { expression: 'r.score', direction: 'DESC', type: 'number' },
      { expression: 'n.slug', direction: 'ASC', type: 'string' },
    ],
  },
}
