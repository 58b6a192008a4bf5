import { EventEmitter, once } from 'node:events'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { json } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Failure } from '../../src/failure.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { startHttpServer } from '../../src/server/start-http-server.ts'
import type { HttpServer } from '../../src/server/start-http-server.ts'
import { testGraph } from '../neo4j.ts'
import { writeSmallGraph } from '../graphql/small-graph.ts'
import { call } from './call.ts'

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

test('GraphQL answers a POST', async () => {
  const { status, body } = await call(server.url, { query: '{ statistics { papers } }' })
  expect({ status, body }).toEqual({ status: 200, body: { data: { statistics: { papers: 12 } } } })
})

test('GraphQL answers a GET', async () => {
  const response = await fetch(
    `${server.url}/graphql?query=${encodeURIComponent('{ statistics { papers } }')}`,
  )
  expect(await response.json()).toEqual({ data: { statistics: { papers: 12 } } })
})

test('the address without a path leads to GraphiQL', async () => {
  const response = await fetch(server.url, { redirect: 'manual' })
  expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql'])
})

test('a browser gets GraphiQL as one page that loads nothing from elsewhere, with tabs of queries', async () => {
  const response = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } })
  const page = await response.text()
  expect(response.headers.get('content-type')).toContain('text/html')
  expect(page).not.toMatch(/<(script|link|img)[^>]*\b(src|href)="?(https?:)?\/\//)
  expect(page).toContain('query NewestPapers')
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
})

test('health says that the process lives, readiness that the graph answers', async () => {
  const health = await fetch(`${server.url}/health`)
  const ready = await fetch(`${server.url}/ready`)
  expect([health.status, await health.json()]).toEqual([200, { status: 'alive' }])
  expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }])
})

test('any other path is not found', async () => {
  expect((await fetch(`${server.url}/nope`)).status).toBe(404)
})

test('only GET and HEAD are allowed beside GraphQL', async () => {
  expect((await fetch(`${server.url}/health`, { method: 'POST' })).status).toBe(405)
})

/** A request in pieces, which says nothing of its length. */
const callInPieces = async (pieces: string[]): Promise<{ status: number | undefined; body: unknown }> => {
  const sent = request(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  })
  for (const piece of pieces) sent.write(piece)
  sent.end()
  const [response]: IncomingMessage[] = await once(sent, 'response')
  if (response === undefined) throw new Error('Nothing was answered.')
  return { status: response.statusCode, body: await json(response) }
}

test('a body over a million bytes is refused with a code, with its length and without', async () => {
  const query = `{ statistics { papers } } # ${'x'.repeat(1_000_000)}`
  const whole = await call(server.url, { query })
  const pieces = await callInPieces(['{"query":"', query, '"}'])
  const refused = { errors: [{ extensions: { code: 'REQUEST_ENTITY_TOO_LARGE' } }] }
  expect([whole.status, pieces.status]).toEqual([413, 413])
  expect([whole.body, pieces.body]).toMatchObject([refused, refused])
})

test('a body that comes in pieces is answered', async () => {
  expect(await callInPieces(['{"query":"{ __', 'typename }"}'])).toEqual({
    status: 200,
    body: { data: { __typename: 'Query' } },
  })
})

test.each([
  ['{', 'GRAPHQL_PARSE_FAILED'],
  ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['query ($n: Int!) { papers(first: $n) { totalCount } }', 'BAD_REQUEST'],
  ['query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
  ['mutation { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['mutation { __typename }', 'WRITES_OFF'],
  ['', 'GRAPHQL_PARSE_FAILED'],
])('the request %j is refused with the code %s', async (query, code) => {
  const { body } = await call(server.url, { query })
  expect(body.errors).toMatchObject([{ extensions: { code } }])
})

test('a port that is taken is a failure that names PORT', async () => {
  const port = Number(new URL(server.url).port)
  const failure = await startHttpServer({ graph, embedder, host: '127.0.0.1', port }).catch(
    (error: unknown) => error,
  )
  expect(failure).toBeInstanceOf(Failure)
  expect(failure).toMatchObject({ code: 'PORT_TAKEN', message: expect.stringContaining('set PORT') })
})

test('a host that is none of this machine is a failure that names HOST', async () => {
  const failure = await startHttpServer({ graph, embedder, host: '192.0.2.1', port: 0 }).catch(
    (error: unknown) => error,
  )
  expect(failure).toMatchObject({ code: 'BAD_CONFIG', message: expect.stringContaining('Set HOST') })
})

test('closing lets a request that is being answered finish, and then nothing listens', async () => {
  const reads = new EventEmitter()
  const begun = once(reads, 'begun')
  const read: Graph['read'] = (...args) => {
    reads.emit('begun')
    return graph.read(...args)
  }
  const closing = await startHttpServer({ graph: { ...graph, read }, embedder, host: '127.0.0.1', port: 0 })
  const answer = call(closing.url, {
    query: '{ papers { edges { node { title similar { edges { score } } } } } }',
  })
  await begun
  await closing.close()
  expect((await answer).status).toBe(200)
  await expect(fetch(closing.url)).rejects.toThrow('fetch failed')
})
