import { Neo4jError } from 'neo4j-driver'
import type { Graph } from './graph.ts'
import type { Statement } from './statement.ts'

/** What Neo4j says to the slower of two processes that make the same index at one moment: IF NOT EXISTS looks before it takes the lock. */
const alreadyDone = [
  'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists',
  'Neo.ClientError.Schema.IndexAlreadyExists',
  'Neo.ClientError.Schema.ConstraintAlreadyExists',
]

/** What fills properties of many nodes commits as it goes, which Neo4j allows only where it is no part of a transaction. */
const commitsAsItGoes = ({ text }: Statement): boolean => text.includes('IN TRANSACTIONS')

/** Runs a statement that makes an index or a constraint, or fills properties; where the same index or constraint is there already, it is done. */
export const changeSchema = async (graph: Graph, statement: Statement): Promise<void> => {
  try {
    if (commitsAsItGoes(statement)) await graph.writeAlone(statement)
    else await graph.write((run) => run(statement))
  } catch (error) {
    if (!(error instanceof Neo4jError) || !alreadyDone.includes(error.code)) throw error
  }
}
