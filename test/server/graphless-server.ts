import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { startHttpServer } from '../../src/server/start-http-server.ts'
import type { HttpServerOptions } from '../../src/server/start-http-server.ts'
import { unreachableGraph } from './unreachable-graph.ts'

/** A server whose graph cannot be reached: for what is answered, or refused, without it. */
export const startGraphlessServer = async (
  options: Partial<HttpServerOptions> = {},
): Promise<{ url: string; close(): Promise<void> }> => {
  const graph = await unreachableGraph()
  const server = await startHttpServer({
    graph,
    embedder: async () => lexicalEmbedder,
    host: '127.0.0.1',
    port: 0,
    ...options,
  })
  return {
    url: server.url,
    async close() {
      await server.close()
      await graph.close()
    },
  }
}
