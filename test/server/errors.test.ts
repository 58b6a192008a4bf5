import { once } from 'node:events'
import { createServer } from 'node:net'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { Failure } from '../../src/failure.ts'
import { openGraph } from '../../src/graph/graph.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { startHttpServer } from '../../src/server/start-http-server.ts'
import type { HttpServer } from '../../src/server/start-http-server.ts'
import { freePort } from '../free-port.ts'
import { writeSmallGraph } from '../graphql/small-graph.ts'
import { testGraph } from '../neo4j.ts'
import { call } from './call.ts'
import { neo4jConnection } from '../neo4j-connection.ts'

const embedder = async () => lexicalEmbedder

let graph: Graph
let server: HttpServer

beforeAll(async () => {
  graph = await testGraph()
  await writeSmallGraph(graph)
  server = await startHttpServer({ graph, embedder, host: '127.0.0.1', port: 0 })
})

afterAll(async () => {
  await server.close()
  await graph.close()
})

afterEach(() => vi.restoreAllMocks())

test('an unexpected error says nothing of the inside, and is logged whole under the id that the client gets', async () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  await graph.writeAlone({
    text: "MATCH (t:Topic {slug: 'parsing'}) SET t.paperCount = 'many'",
    parameters: {},
  })

  const { headers, body } = await call(server.url, { query: '{ topic(slug: "parsing") { paperCount } }' })

  const requestId = headers.get('x-request-id')
  expect(body).toEqual({
    data: { topic: null },
    errors: [
      {
        message: 'Unexpected error',
        locations: [{ line: 1, column: 28 }],
        path: ['topic', 'paperCount'],
        extensions: { code: 'INTERNAL', requestId },
      },
    ],
  })
  expect(log.mock.calls.map(([line]) => JSON.parse(String(line)))).toMatchObject([
    {
      level: 'error',
      requestId,
      path: ['topic', 'paperCount'],
      error: { name: expect.any(String), stack: expect.stringContaining('many') },
    },
  ])
})

test('a graph that cannot be reached is said to be unavailable, by GraphQL and by readiness', async () => {
  const lost = openGraph({
    uri: `bolt://127.0.0.1:${await freePort()}`,
    username: 'neo4j',
    password: 'unasked',
    database: 'neo4j',
  })
  const orphan = await startHttpServer({ graph: lost, embedder, host: '127.0.0.1', port: 0 })

  const { body } = await call(orphan.url, { query: '{ statistics { papers } }' })
  const ready = await fetch(`${orphan.url}/ready`)
  await orphan.close()
  await lost.close()

  expect(body.errors).toMatchObject([{ extensions: { code: 'NEO4J_UNAVAILABLE' } }])
  expect(ready.status).toBe(503)
})

test('a graph that takes connections and says nothing is not ready, and one does not wait for long', async () => {
  const silent = createServer().listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const hung = openGraph({
    uri: `bolt://127.0.0.1:${z.object({ port: z.number() }).parse(silent.address()).port}`,
    username: 'neo4j',
    password: 'unasked',
    database: 'neo4j',
  })
  const orphan = await startHttpServer({ graph: hung, embedder, host: '127.0.0.1', port: 0 })

  const ready = await fetch(`${orphan.url}/ready`, { signal: AbortSignal.timeout(5_000) })
  await orphan.close()
  silent.close()

  expect(ready.status).toBe(503)
})

test('an embedder that cannot be had is said so, and the log says why; what needs none is answered', async () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const bereft = await startHttpServer({
    graph,
    embedder: () =>
      Promise.reject(new Failure('EMBEDDER_FAILED', 'http://localhost:1/v1 cannot be reached.')),
    host: '127.0.0.1',
    port: 0,
  })

  const byMeaning = await call(bereft.url, {
    query: '{ search(query: "models", mode: SEMANTIC) { totalCount } }',
  })
  const byWords = await call(bereft.url, {
    query: '{ search(query: "models", mode: KEYWORD) { totalCount } }',
  })
  await bereft.close()

  expect(byMeaning.body.errors).toMatchObject([
    { path: ['search'], extensions: { code: 'EMBEDDER_UNAVAILABLE' } },
  ])
  expect(log.mock.calls.map(([line]) => JSON.parse(String(line)))).toMatchObject([
    { error: { code: 'EMBEDDER_FAILED', message: expect.stringContaining('cannot be reached') } },
  ])
  expect(byWords.body).toEqual({ data: { search: { totalCount: 12 } } })
})

const found = z.object({
  data: z.object({
    search: z.object({
      edges: z.array(z.object({ score: z.number(), node: z.object({ id: z.string() }) })),
    }),
  }),
})

const idsOf = (body: unknown): string[] => found.parse(body).data.search.edges.map(({ node }) => node.id)

const scoresOf = (body: unknown): number[] => found.parse(body).data.search.edges.map(({ score }) => score)

const askedFor = (mode: string): string =>
  `{ search(query: "models", mode: ${mode}, first: 2) { mode totalCount edges { score node { id } } } }`

test('what is searched by both ways while there is no embedder is found by words, says so, and the log says why; the embedder is then left alone', async () => {
  const asked: string[] = []
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const bereft = await startHttpServer({
    graph,
    embedder: async () => ({
      ...lexicalEmbedder,
      embedQuery: (query) => {
        asked.push(query)
        return Promise.reject(new Failure('EMBEDDER_FAILED', 'http://localhost:1/v1 cannot be reached.'))
      },
    }),
    host: '127.0.0.1',
    port: 0,
  })
  const byBoth = await call(bereft.url, { query: askedFor('HYBRID') })
  const again = await call(bereft.url, { query: askedFor('HYBRID') })
  const byWords = await call(bereft.url, { query: askedFor('KEYWORD') })
  const whole = await call(server.url, { query: askedFor('HYBRID') })
  await bereft.close()

  expect(again.body).toEqual(byBoth.body)
  expect(idsOf(byBoth.body)).toEqual(idsOf(byWords.body))
  expect(scoresOf(byBoth.body)).toEqual([0.5, expect.closeTo(61 / 62 / 2, 12)])
  expect(asked).toEqual(['models'])
  expect(byBoth.body).toMatchObject({ data: { search: { mode: 'KEYWORD', totalCount: 12 } } })
  expect(whole.body).toMatchObject({ data: { search: { mode: 'HYBRID' } } })
  expect(log.mock.calls.map(([line]) => JSON.parse(String(line)))).toMatchObject([
    { requestId: byBoth.headers.get('x-request-id'), error: { code: 'EMBEDDER_FAILED' } },
  ])
})

test('a statement that takes too long is said to have timed out', async () => {
  const patient = openGraph(neo4jConnection(), { readTimeout: 100 })
  const endless = {
    text: 'UNWIND range(1, 2000000000) AS number RETURN max(number % 7) AS most',
    parameters: {},
  }
  const slow = await startHttpServer({
    graph: { ...patient, read: () => patient.read(endless) },
    embedder,
    host: '127.0.0.1',
    port: 0,
  })

  const { body } = await call(slow.url, { query: '{ statistics { papers } }' })
  await slow.close()
  await patient.close()

  expect(body.errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }])
})

const nested = (levels: number): string =>
  Array.from({ length: levels }).reduce<string>(
    (inner) => `similar(first: 1) { edges { node { ${inner} } } }`,
    'title',
  )

test.each<[name: string, query: string, variables?: Record<string, unknown>]>([
  [
    'more objects than a request may',
    '{ papers(first: 100) { edges { node { similar(first: 100) { edges { node { concepts(first: 100) { totalCount } } } } } } } }',
  ],
  [
    'the same by variables and fragments',
    'query ($n: Int = 100) { papers(first: $n) { edges { node { ...more } } } } fragment more on Paper { similar(last: $n) { edges { node { concepts(first: $n) { totalCount } } } } }',
  ],
  ['nine connections, one in another', `{ papers(first: 1) { edges { node { ${nested(8)} } } } }`],
  [
    'fifty-one connections',
    `{ ${Array.from({ length: 51 }, (_, index) => `a${index}: papers(first: 1) { totalCount }`).join(' ')} }`,
  ],
  [
    'fragments that spread one another twice, thirty times over',
    `{ ...f0 } ${Array.from({ length: 30 }, (_, index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`).join(' ')} fragment f30 on Query { __typename }`,
  ],
  [
    'eleven descriptions of the schema',
    `{ ${Array.from({ length: 11 }, (_, index) => `a${index}: __schema { types { name } }`).join(' ')} }`,
  ],
  [
    'ten sets of papers to compare with',
    `{ ${Array.from({ length: 10 }, (_, index) => `a${index}: similarPapers(to: ["x"], first: 1) { totalCount }`).join(' ')} }`,
  ],
  ...['paths(from: "x", to: "y")', 'subgraph(around: ["x"])', 'suggest(text: "a")', 'trends'].map(
    (field): [name: string, query: string] => [
      `a hundred times ${field}`,
      `{ ${Array.from({ length: 100 }, (_, index) => `a${index}: ${field} { __typename }`).join(' ')} }`,
    ],
  ),
  [
    'the concepts of a hundred pairs, a hundred each, with their papers',
    'query ($to: [ID!]!) { similarity(from: "x", to: $to) { paper { concepts(first: 100) { edges { node { papers(first: 5) { totalCount } } } } } } }',
    { to: Array.from({ length: 100 }, () => 'x') },
  ],
  [
    'fields nested without an end',
    `{ topic(slug: "language") { ${'broader { '.repeat(3_000)} slug ${'} '.repeat(3_000)} } }`,
  ],
  [
    'a thousand and one fields',
    `{ ${Array.from({ length: 1001 }, (_, index) => `a${index}: __typename b${index}: statistics { papers }`).join(' ')} }`,
  ],
])('a request with %s is refused before anything is read', async (_name, query, variables = {}) => {
  const { body } = await call(server.url, { query, variables })
  expect(body.errors).toMatchObject([{ extensions: { code: 'TOO_COSTLY' } }])
  expect(body.data).toBeUndefined()
})

const most = { nodes: 50_000, depth: 8, connections: 50, fields: 1_000, page: 100 }

test.each<[code: string, query: string, cost: Record<string, number>]>([
  [
    'TOO_COSTLY',
    '{ papers(first: 100) { edges { node { similar(first: 100) { edges { node { concepts(first: 10) { totalCount } } } } } } } }',
    { nodes: 100 + 100 * 100 + 100 * 100 * 10, depth: 3, connections: 3, page: 100 },
  ],
  ['TOO_COSTLY', `{ papers(first: 1) { edges { node { ${nested(8)} } } } }`, { depth: 9, connections: 9 }],
  ['PAGE_SIZE', '{ papers(first: 101) { totalCount } }', { nodes: 101, depth: 1, page: 101 }],
])(
  'a request that is refused as %s says what it would cost, and what it may: %s',
  async (code, query, cost) => {
    const { body } = await call(server.url, { query })
    expect(body.errors).toMatchObject([{ extensions: { code, cost, limit: most } }])
  },
)

test('a document that is too long is refused', async () => {
  const { body } = await call(server.url, { query: `{ ${'__typename '.repeat(10_000)} }` })
  expect(body.errors).toMatchObject([
    { message: expect.stringContaining('10000 tokens'), extensions: { code: 'GRAPHQL_PARSE_FAILED' } },
  ])
})

test("a client's own description of the schema, as GraphiQL asks for it, is answered", async () => {
  const { body } = await call(server.url, { query: getIntrospectionQuery() })
  expect(body.errors).toBeUndefined()
})

test('a page size beyond every page is refused as that, also by a variable', async () => {
  const { body } = await call(server.url, {
    query: 'query ($n: Int) { papers(first: $n) { totalCount } }',
    variables: { n: 2_147_483_647 },
  })
  expect(body.errors).toMatchObject([{ extensions: { code: 'PAGE_SIZE', cost: { page: 2_147_483_647 } } }])
})

test('a page size beyond every page is refused with the place where it is asked for', async () => {
  const { body } = await call(server.url, {
    query: '{ topics(first: 2) { edges { node { papers(last: 101) { totalCount } } } } }',
  })
  expect(body.errors).toMatchObject([
    { message: expect.stringContaining("'last' of 'papers' is 101"), locations: [{ line: 1, column: 37 }] },
  ])
})

test('a request that leaves open which operation to run says what to pass', async () => {
  const query = 'query A { __typename } query B { __typename }'
  const message = expect.stringContaining("as 'operationName'")
  expect((await call(server.url, { query })).body.errors).toMatchObject([{ message }])
  expect((await call(server.url, { query, operationName: 'C' })).body.errors).toMatchObject([{ message }])
})

const costly = { query: `{ papers(first: 1) { edges { node { ${nested(8)} } } } }` }

test.each([
  ['application/graphql-response+json', 400],
  ['application/json', 200],
])('a refused request is answered as %s with the status %i', async (accept, status) => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(costly),
  })
  expect(response.status).toBe(status)
})

test('variables in an address that are no JSON are the mistake of the client', async () => {
  const response = await fetch(`${server.url}/graphql?query=%7B__typename%7D&variables=%7B`)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
})

test('eight connections, one in another, are answered', async () => {
  const { body } = await call(server.url, {
    query: `{ papers(first: 1) { edges { node { ${nested(7)} } } } }`,
  })
  expect(body.errors).toBeUndefined()
})
