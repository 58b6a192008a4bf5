import { nodeByKey } from '../../pothos-neo4j/node-value.ts'
import type { NodeValue } from '../../pothos-neo4j/node-value.ts'
import type { CursorScope } from '../../pothos-neo4j/page/cursor-scope.ts'
import { encodeCursor } from '../../pothos-neo4j/page/encode-cursor.ts'
import { rankedPage } from './ranked-page.ts'
import type { AskedPage } from './ranked-page.ts'

/** A page of a ranking in Relay's form; what an edge says besides its node is beside it. */
export type RankedConnection<Edge> = {
  edges: ({ cursor: string; node: NodeValue<'Paper'> } & Edge)[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  totalCount: number | null
}

/** A page of a ranking as a connection; `sayFor` gets all of its rows and gives what the edge of each one says. totalCount is null where there are more papers than the ranking holds. */
export const answerRanking = <Row extends { id: string; score: number }, Edge>(
  scope: CursorScope,
  page: AskedPage,
  { papers, isCut }: { papers: readonly Row[]; isCut: boolean },
  sayFor: (rows: readonly Row[]) => (row: Row, place: number) => Edge,
): RankedConnection<Edge> => {
  const { rows, ...flags } = rankedPage(papers, page)
  const say = sayFor(rows)
  const edges = rows.map((row, place) => ({
    cursor: encodeCursor(scope, [row.score, row.id]),
    node: nodeByKey('Paper', row.id),
    ...say(row, place),
  }))
  return {
    edges,
    pageInfo: {
      ...flags,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: isCut ? null : papers.length,
  }
}
