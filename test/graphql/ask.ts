import { graphql } from 'graphql'
import type { Graph } from '../../src/graph/graph.ts'
import { rowLoader } from '../../src/graph/reads/row-loader.ts'
import { schema } from '../../src/graphql/schema.ts'

/** Runs a query on the schema as one request does; plain objects, as a client parses them. */
export const ask = async (graph: Graph, source: string, variableValues: Record<string, unknown> = {}) => {
  const contextValue = { graph, load: rowLoader(graph) }
  const result = await graphql({ schema, source, variableValues, contextValue })
  return JSON.parse(JSON.stringify(result))
}
