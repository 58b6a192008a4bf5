import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Graph } from '../../src/graph/graph.ts'
import { openImports } from '../../src/graphql/imports/open-imports.ts'
import type { Embedder } from '../../src/knowledge/embedders/embedder.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import type { Extractor } from '../../src/knowledge/extractors/extractor.ts'
import { startHttpServer } from '../../src/server/start-http-server.ts'
import { reference } from '../ingest/importer.ts'
import { token } from './token.ts'

/** A server that takes writes into a graph, for those who have the token. */
export const startWritingServer = async (
  graph: Graph,
  embedder: Embedder = lexicalEmbedder,
  extractor: Extractor | null = null,
): Promise<{ url: string; close(): Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-writes-'))
  const knowledge = createKnowledge(reference)
  const stopping = new AbortController()
  const imports = openImports({
    graph,
    knowledge: async () => knowledge,
    embedder,
    extractor,
    rowsFolder: folder,
    stopped: stopping.signal,
  })
  const server = await startHttpServer({
    graph,
    embedder: async () => embedder,
    writes: { token, imports },
    host: '127.0.0.1',
    port: 0,
  })
  return {
    url: server.url,
    async close() {
      stopping.abort()
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
