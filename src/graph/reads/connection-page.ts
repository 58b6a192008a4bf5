import { z } from 'zod'
import type { Row } from '../graph.ts'
import type { ConnectionRead } from './connection-read.ts'
import type { CursorValue } from './order.ts'
import type { Page } from './page.ts'

/** A page as it was read, in the connection's order. `totalCount` is null where it was not asked for. */
export type ConnectionPage<Node, Edge> = {
  rows: { node: Node; edge: Edge; values: CursorValue[] }[]
  hasNextPage: boolean
  hasPreviousPage: boolean
  totalCount: number | null
}

const answer = z.object({
  rows: z.array(z.tuple([z.unknown(), z.unknown(), z.array(z.union([z.string(), z.number(), z.boolean()]))])),
  total: z.number().optional(),
  earlier: z.boolean().default(false),
  later: z.boolean().default(false),
})

/** The page in a row of its `connectionStatement`. */
export const connectionPage = <Node, Edge>(
  read: ConnectionRead<Node, Edge>,
  page: Page,
  row: Row,
): ConnectionPage<Node, Edge> => {
  const { rows, total, earlier, later } = answer.parse(row)
  const kept = rows.slice(0, page.size).map(([node, edge, values]) => ({
    node: read.node.shape.parse(node),
    edge: read.edge.shape.parse(edge),
    values,
  }))
  const more = rows.length > page.size
  return {
    rows: page.end === 'first' ? kept : kept.toReversed(),
    hasNextPage: later || (page.end === 'first' && more),
    hasPreviousPage: earlier || (page.end === 'last' && more),
    totalCount: total ?? null,
  }
}
