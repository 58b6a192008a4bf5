import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { startHttpServer } from '../../src/server/start-http-server.ts'
import type { HttpServer } from '../../src/server/start-http-server.ts'
import { endlessStatement } from '../graph/endless-statement.ts'
import { runningStatements } from '../graph/running-statements.ts'
import { testGraph } from '../neo4j.ts'

const patience = { timeout: 20_000 }

let graph: Graph
let server: HttpServer

beforeAll(async () => {
  graph = await testGraph()
  server = await startHttpServer({
    graph: { ...graph, read: (_statement, options) => graph.read(endlessStatement('asked'), options) },
    embedder: async () => lexicalEmbedder,
    host: '127.0.0.1',
    port: 0,
  })
})

afterAll(async () => {
  await server.close()
  await graph.close()
})

afterEach(() => vi.restoreAllMocks())

test.each([
  [1, '{ statistics { papers } }'],
  [3, '{ statistics { papers } topic(slug: "a") { name } papers { totalCount } }'],
])(
  'a client that goes away ends its %i statements in Neo4j, and nothing is logged: %s',
  async (statements, query) => {
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const leaving = new AbortController()
    const answer = fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
      signal: leaving.signal,
    })
    await expect.poll(() => runningStatements(graph, 'asked'), patience).toBe(statements)

    leaving.abort()

    await expect(answer).rejects.toThrow('aborted')
    await expect.poll(() => runningStatements(graph, 'asked'), patience).toBe(0)
    expect(log).not.toHaveBeenCalled()
  },
)
