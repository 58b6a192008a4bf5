import { bareEdge } from '../bare-edge.ts'
import type { ConnectionRead } from '../connection-read.ts'
import { entityOrder } from '../entity-order.ts'
import type { EntityOrder } from '../entity-order.ts'
import { themeNode } from '../nodes/theme-node.ts'
import type { ThemeNode } from '../nodes/theme-node.ts'

/** Themes of the whole graph. */
export const themesConnection = (order: EntityOrder): ConnectionRead<ThemeNode, null> => ({
  name: 'Query.themes',
  node: themeNode,
  edge: bareEdge,
  source: { pattern: '(n:Theme)', where: [], binds: 'n', parameters: {}, degree: null },
  order: entityOrder(order),
})
