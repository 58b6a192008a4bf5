import type { Graph } from '../../src/graph/graph.ts'

/** How many statements with that mark Neo4j runs at this moment. */
export const runningStatements = async (graph: Graph, mark: string): Promise<number> => {
  const rows = await graph.read({
    text: 'SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS $mark AND NOT currentQuery STARTS WITH "SHOW" RETURN status',
    parameters: { mark: `/* ${mark} */` },
  })
  return rows.length
}
