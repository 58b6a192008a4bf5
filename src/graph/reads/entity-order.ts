import type { Order } from './order.ts'

export type EntityOrder = { field: 'NAME' | 'PAPER_COUNT'; direction: 'ASC' | 'DESC' }

const keys = { NAME: 'n.byName', PAPER_COUNT: 'n.byPaperCount' } as const

/** An order of topics, themes, concepts or organisations. */
export const entityOrder = ({ field, direction }: EntityOrder): Order => ({
  name: `${field} ${direction}`,
  isIndexed: true,
  within: null,
  keys: [{ expression: keys[field], direction, type: 'string' }],
})
