import { openGraph } from '../../src/graph/graph.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { neo4jConnection } from '../neo4j-connection.ts'
import { cuttingProxy } from './cutting-proxy.ts'
import type { CuttingProxy } from './cutting-proxy.ts'

/** A graph that is reached through a proxy which cuts connections, connected once. */
export type CutGraph = { graph: Graph; proxy: CuttingProxy; close(): Promise<void> }

export const openCutGraph = async (): Promise<CutGraph> => {
  const proxy = await cuttingProxy(neo4jConnection().uri)
  const graph = openGraph({ ...neo4jConnection(), uri: proxy.uri })
  await graph.read({ text: 'RETURN 1 AS one', parameters: {} })
  return {
    graph,
    proxy,
    async close() {
      await graph.close()
      proxy.close()
    },
  }
}
