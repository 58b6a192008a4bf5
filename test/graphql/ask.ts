import { graphql } from 'graphql'
import type { Graph } from '../../src/graph/graph.ts'
import type { Context } from '../../src/graphql/context.ts'
import { openContexts } from '../../src/graphql/open-contexts.ts'
import { schema } from '../../src/graphql/schema.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'

/** Runs a query on the schema as one request does; plain objects, as a client parses them. */
export const ask = async (
  graph: Graph,
  source: string,
  variableValues: Record<string, unknown> = {},
  embedder: Context['embedder'] = async () => lexicalEmbedder,
) => {
  const contextValue = openContexts(graph, embedder)()
  const result = await graphql({ schema, source, variableValues, contextValue })
  return JSON.parse(JSON.stringify(result))
}
