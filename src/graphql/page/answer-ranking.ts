import { paperNode } from '../../graph/reads/nodes/paper-node.ts'
import type { PaperNode } from '../../graph/reads/nodes/paper-node.ts'
import type { Page } from '../../graph/reads/page.ts'
import { paperById } from '../../graph/reads/paper-by-id.ts'
import type { Context } from '../context.ts'
import { loadNode } from '../load-node.ts'
import type { CursorScope } from './encode-cursor.ts'
import { rankedPage } from './ranked-page.ts'
import { relayConnection } from './relay-connection.ts'
import type { RelayConnection } from './relay-connection.ts'

/**
 * A page of a ranking as a connection: its papers are read in one statement, and one that has gone meanwhile is left out. `sayOf` gives what an edge
 * says besides its node. totalCount is null where there are more papers than the ranking holds.
 */
export const answerRanking = async <Row extends { id: string; score: number }, Edge>(
  { load }: Pick<Context, 'load'>,
  scope: CursorScope,
  page: Page,
  { papers, isCut }: { papers: readonly Row[]; isCut: boolean },
  sayOf: (row: Row, node: PaperNode) => Edge | Promise<Edge>,
): Promise<RelayConnection<PaperNode, Edge>> => {
  const { rows, ...flags } = rankedPage(papers, page)
  const found = await Promise.all(
    rows.map(async (row) => {
      const node = await loadNode(load, paperById, paperNode, row.id)
      return node === null ? [] : [{ node, edge: await sayOf(row, node), values: [row.score, row.id] }]
    }),
  )
  return relayConnection(scope, {
    ...flags,
    rows: found.flat(),
    totalCount: isCut ? null : papers.length,
  })
}
