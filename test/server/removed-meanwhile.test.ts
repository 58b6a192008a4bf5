import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { globalId } from '../../src/graphql/global-id.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { startHttpServer } from '../../src/server/start-http-server.ts'
import type { HttpServer } from '../../src/server/start-http-server.ts'
import { writeSearchableGraph } from '../graphql/searchable-graph.ts'
import { testGraph } from '../neo4j.ts'
import { call } from './call.ts'

let graph: Graph
let server: HttpServer

/** A pattern of what goes before the next statement that reads nodes by their keys. */
let going: string | null = null

const remove = async (pattern: string): Promise<void> => {
  await graph.writeAlone({ text: `MATCH ${pattern} DETACH DELETE n`, parameters: {} })
}

beforeAll(async () => {
  graph = await testGraph()
  const read: Graph['read'] = async (statement, options) => {
    if (going !== null && statement.text.includes(' AS key0')) {
      const pattern = going
      going = null
      await remove(pattern)
    }
    return graph.read(statement, options)
  }
  server = await startHttpServer({
    graph: { ...graph, read },
    embedder: async () => lexicalEmbedder,
    host: '127.0.0.1',
    port: 0,
  })
})

beforeEach(async () => {
  await remove('(n)')
  await writeSearchableGraph(graph)
})

afterAll(async () => {
  await server.close()
  await graph.close()
})

const [p01, p02, p03] = ['p01', 'p02', 'p03'].map((id) => globalId('Paper', id))

test.each<[name: string, query: string, gone: string]>([
  [
    'a paper that a search has found',
    '{ search(query: "translator", mode: KEYWORD) { totalCount edges { node { title } } } }',
    "(n:Paper {id: 'p02'})",
  ],
  [
    'a topic of what a search has found',
    '{ search(query: "translator", mode: KEYWORD) { facets { topics { topic { name } paperCount } } } }',
    "(n:Topic {slug: 'translation'})",
  ],
  [
    'a paper that is like others',
    `{ similarPapers(to: ["${p01}"]) { edges { node { title } } } }`,
    "(n:Paper {id: 'p02'})",
  ],
  [
    'a paper that is compared with another',
    `{ similarity(from: "${p01}", to: ["${p02}", "${p03}"]) { paper { title } } }`,
    "(n:Paper {id: 'p02'})",
  ],
  [
    'what has the name that is typed',
    '{ suggest(text: "b") { text node { id } } }',
    "(n:Concept {slug: 'bleu'})",
  ],
  [
    'a node on the way between two others',
    `{ paths(from: "${p01}", to: "${p02}", maxLength: 2, limit: 20) { nodes { id } } }`,
    "(n:Concept {slug: 'bert'})",
  ],
  [
    'a node around another',
    `{ subgraph(around: ["${p01}"]) { nodes { id } } }`,
    "(n:Concept {slug: 'bert'})",
  ],
])('%s may go before it is read: the answer is that of a moment later', async (_name, query, gone) => {
  const before = await call(server.url, { query })
  going = gone
  const meanwhile = await call(server.url, { query })
  const after = await call(server.url, { query })
  expect(meanwhile.body).toEqual(after.body)
  expect(meanwhile.body.errors).toBeUndefined()
  expect(meanwhile.body).not.toEqual(before.body)
})
