import type { Row, Run } from '../../graph/graph.ts'
import type { Statement } from '../../graph/statement.ts'

/** Sends statements without waiting for one before the next; Neo4j runs them in order. Gives the rows of each. */
export const runAll = (run: Run, statements: Statement[]): Promise<Row[][]> =>
  Promise.all(statements.map(run))
