import { neighbour } from './neighbour.ts'
import { themeNode } from './nodes/theme-node.ts'

/** The theme that each paper is in. */
export const paperTheme = neighbour('Paper.theme', '(:Paper {id: key})-[:IN_THEME]->(n:Theme)', themeNode)
