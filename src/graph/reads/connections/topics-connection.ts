import { bareEdge } from '../bare-edge.ts'
import type { ConnectionRead } from '../connection-read.ts'
import { entityConditions } from '../entity-conditions.ts'
import { entityOrder } from '../entity-order.ts'
import type { EntityOrder } from '../entity-order.ts'
import { topicNode } from '../nodes/topic-node.ts'
import type { TopicNode } from '../nodes/topic-node.ts'
import { parameterList } from '../parameter-list.ts'

/** `broader` is the slug of the topic that they are directly under. */
export type TopicFilter = { nameContains?: string | null | undefined; broader?: string | null | undefined }

/** Topics of the whole graph. */
export const topicsConnection = (
  filter: TopicFilter,
  order: EntityOrder,
): ConnectionRead<TopicNode, null> => {
  const list = parameterList('where')
  const pattern =
    typeof filter.broader === 'string'
      ? `(n:Topic)-[:BROADER]->(:Topic {slug: ${list.add(filter.broader)}})`
      : '(n:Topic)'
  const where = entityConditions(filter, list)
  return {
    name: 'Query.topics',
    node: topicNode,
    edge: bareEdge,
    source: { pattern, where, binds: 'n', parameters: list.parameters, degree: null },
    order: entityOrder(order),
  }
}
