import { countedPapers } from '../counted-papers.ts'
import { topicNode } from '../nodes/topic-node.ts'

/** The topics that a theme's papers are about, the broader ones too. */
export const themeTopics = countedPapers(
  'Theme.topics',
  topicNode,
  '(:Theme {id: key})<-[:IN_THEME]-(:Paper)-[:ABOUT]->(n:Topic)',
)
