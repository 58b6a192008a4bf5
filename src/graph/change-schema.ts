import { Neo4jError } from 'neo4j-driver'
import type { Graph } from './graph.ts'
import type { Statement } from './statement.ts'

/** What Neo4j says to the slower of two processes that make the same index at one moment: IF NOT EXISTS looks before it takes the lock. */
const alreadyDone = [
  'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists',
  'Neo.ClientError.Schema.IndexAlreadyExists',
  'Neo.ClientError.Schema.ConstraintAlreadyExists',
]

/** Runs a statement that makes an index or a constraint; where the same is there already, it is done. */
export const changeSchema = async (graph: Graph, statement: Statement): Promise<void> => {
  try {
    await graph.write((run) => run(statement))
  } catch (error) {
    if (!(error instanceof Neo4jError) || !alreadyDone.includes(error.code)) throw error
  }
}
