import { neighbour } from './neighbour.ts'
import { topicNode } from './nodes/topic-node.ts'

/** The topic that each paper is most about. */
export const paperPrimaryTopic = neighbour(
  'Paper.primaryTopic',
  '(:Paper {id: key})-[:ABOUT {primary: true}]->(n:Topic)',
  topicNode,
)
