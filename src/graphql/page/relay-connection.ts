import type { ConnectionPage } from '../../graph/reads/connection-page.ts'
import { encodeCursor } from './encode-cursor.ts'
import type { CursorScope } from './encode-cursor.ts'

/** A page in Relay's form; what an edge says besides its node is beside it, under `said`. */
export type RelayConnection<Node, Edge> = {
  edges: { cursor: string; node: Node; said: Edge }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  totalCount: number | null
}

/** The form that connections are answered in. */
export const relayConnection = <Node, Edge>(
  scope: CursorScope,
  page: ConnectionPage<Node, Edge>,
): RelayConnection<Node, Edge> => {
  const edges = page.rows.map(({ node, edge, values }) => ({
    cursor: encodeCursor(scope, values),
    node,
    said: edge,
  }))
  return {
    edges,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.totalCount,
  }
}
