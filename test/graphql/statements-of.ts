import { execute, parse } from 'graphql'
import type { Statement } from '../../src/graph/statement.ts'
import { openContexts } from '../../src/graphql/open-contexts.ts'
import { schema } from '../../src/graphql/schema.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { unreachableGraph } from '../server/unreachable-graph.ts'

/** The statements that a query comes to, which are noted and answered with nothing. */
export const statementsOf = async (
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Statement[]> => {
  const sent: Statement[] = []
  const graph = await unreachableGraph()
  const noting = {
    ...graph,
    read: async (statement: Statement) => {
      sent.push(statement)
      return [{ value: null }]
    },
  }
  const contextValue = openContexts(noting, async () => lexicalEmbedder)()
  await execute({ schema, document: parse(source), variableValues, contextValue })
  await graph.close()
  return sent
}
