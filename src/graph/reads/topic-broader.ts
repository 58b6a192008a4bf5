import { neighbour } from './neighbour.ts'
import { topicNode } from './nodes/topic-node.ts'

/** The topic that each topic is a part of. */
export const topicBroader = neighbour(
  'Topic.broader',
  '(:Topic {slug: key})-[:BROADER]->(n:Topic)',
  topicNode,
)
