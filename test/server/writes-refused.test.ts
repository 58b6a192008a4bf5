import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { call } from './call.ts'
import { startGraphlessServer } from './graphless-server.ts'
import { unreachableGraph } from './unreachable-graph.ts'
import { token } from './token.ts'
import { startWritingServer } from './writing-server.ts'

let graph: Graph
let closed: Awaited<ReturnType<typeof startGraphlessServer>>
let open: Awaited<ReturnType<typeof startWritingServer>>

beforeAll(async () => {
  graph = await unreachableGraph()
  closed = await startGraphlessServer()
  open = await startWritingServer(graph)
})

afterAll(async () => {
  await closed.close()
  await open.close()
  await graph.close()
})

const importing = 'mutation { importPapers(input: {records: "{}"}) { __typename } }'
const watching = 'subscription { importProgress { state } }'

test.each([importing, watching, 'mutation { __typename }'])(
  'a server without a token takes no writes, whatever is sent with them: %s',
  async (query) => {
    const { status, body } = await call(closed.url, { query }, { authorization: `Bearer ${token}` })
    expect([status, body.errors]).toMatchObject([403, [{ extensions: { code: 'WRITES_OFF' } }]])
  },
)

test.each([
  [{}],
  [{ authorization: 'Bearer another' }],
  [{ authorization: `Bearer ${token}x` }],
  [{ authorization: `Basic ${token}` }],
  [{ authorization: token }],
  [{ authorization: 'Bearer' }],
])('a write with %j is refused, and the answer says how to send the token', async (headers) => {
  const answers = await Promise.all([importing, watching].map((query) => call(open.url, { query }, headers)))
  expect(answers.map(({ status, body }) => [status, body.errors])).toMatchObject([
    [
      401,
      [{ message: expect.stringContaining('Authorization: Bearer'), extensions: { code: 'UNAUTHORIZED' } }],
    ],
    [401, [{ extensions: { code: 'UNAUTHORIZED' } }]],
  ])
  expect(answers[0]?.headers.get('www-authenticate')).toBe('Bearer')
})

test.each(['Bearer', 'bearer'])('a write with the token is taken: %s', async (scheme) => {
  const { body } = await call(open.url, { query: importing }, { authorization: `${scheme} ${token}` })
  expect(body).toEqual({ data: { importPapers: { __typename: 'RefusedImport' } } })
})

test('queries take no token', async () => {
  const { body } = await call(open.url, { query: '{ __typename }' })
  expect(body).toEqual({ data: { __typename: 'Query' } })
})

test.each([importing, watching])(
  'what is no query is refused by GET, with the token too: %s',
  async (query) => {
    const response = await fetch(`${open.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { authorization: `Bearer ${token}` },
    })
    expect([response.status, await response.json()]).toMatchObject([
      405,
      { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    ])
  },
)

test.each([
  ['application/x-www-form-urlencoded', `query=${encodeURIComponent(importing)}`],
  ['application/graphql', importing],
])('a write as %s, as a form of another site could send it, is refused', async (type, body) => {
  const response = await fetch(`${open.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': type },
    body,
  })
  expect([response.status, await response.json()]).toMatchObject([
    415,
    { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
  ])
})

test('JSON as plain text, as a page of another site could send it, is not read at all', async () => {
  const response = await fetch(`${open.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'text/plain' },
    body: JSON.stringify({ query: importing }),
  })
  expect(response.status).toBe(415)
})

test('a client sees in the schema what it could write', async () => {
  const query = '{ __schema { mutationType { fields { name } } subscriptionType { fields { name } } } }'
  const { body } = await call(closed.url, { query })
  expect(body.data).toEqual({
    __schema: {
      mutationType: { fields: [{ name: 'importPapers' }] },
      subscriptionType: { fields: [{ name: 'importProgress' }] },
    },
  })
})
