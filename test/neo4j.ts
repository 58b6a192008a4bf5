import { openGraph } from '../src/graph/graph.ts'
import type { Graph, GraphOptions } from '../src/graph/graph.ts'
import { migrate } from '../src/graph/migrate.ts'
import { lexicalEmbedder } from '../src/knowledge/embedders/lexical-embedder.ts'
import { silentProgress } from '../src/progress.ts'
import { neo4jConnection } from './neo4j-connection.ts'

/** The tests' Neo4j as a graph that is empty but for its schema. Close it when the file is done. */
export const testGraph = async (options: GraphOptions = {}): Promise<Graph> => {
  const graph = openGraph(neo4jConnection(), options)
  await graph.writeAlone({
    text: 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS',
    parameters: {},
  })
  await migrate(graph, { dimensions: lexicalEmbedder.dimensions, progress: silentProgress })
  return graph
}
