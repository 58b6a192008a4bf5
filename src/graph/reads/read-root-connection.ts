import type { Graph } from '../graph.ts'
import { connectionPage } from './connection-page.ts'
import type { ConnectionPage } from './connection-page.ts'
import type { ConnectionRead } from './connection-read.ts'
import { connectionStatement } from './connection-statement.ts'
import type { Page } from './page.ts'

/** A page of a root connection, by a statement of its own. */
export const readRootConnection = async <Node, Edge>(
  graph: Graph,
  read: ConnectionRead<Node, Edge>,
  page: Page,
): Promise<ConnectionPage<Node, Edge>> => {
  const [row] = await graph.read(connectionStatement(read, page, null))
  return connectionPage(read, page, row ?? { rows: [] })
}
