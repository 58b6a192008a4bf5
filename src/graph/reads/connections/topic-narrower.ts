import { along } from '../along.ts'
import { bareEdge } from '../bare-edge.ts'
import type { ConnectionRead } from '../connection-read.ts'
import { entityOrder } from '../entity-order.ts'
import { topicNode } from '../nodes/topic-node.ts'
import type { TopicNode } from '../nodes/topic-node.ts'

/** The topics directly under a topic, the one with the most papers first. */
export const topicNarrower: ConnectionRead<TopicNode, null> = {
  name: 'Topic.narrower',
  node: topicNode,
  edge: bareEdge,
  source: along('(n:Topic)-[r:BROADER]->(:Topic {slug: key})'),
  order: entityOrder({ field: 'PAPER_COUNT', direction: 'DESC' }),
}
