import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGraphlessServer } from './graphless-server.ts'

let server: Awaited<ReturnType<typeof startGraphlessServer>>

beforeAll(async () => {
  server = await startGraphlessServer()
})

afterAll(() => server.close())

const long = '{ __schema { types { name description fields { name description } } } }'
const short = '{ __typename }'

/** As a client that decodes nothing by itself. */
const get = (
  query: string,
  headers: Record<string, string>,
): Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: Buffer }> =>
  new Promise((resolve, reject) => {
    request(`${server.url}/graphql?query=${encodeURIComponent(query)}`, { headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
      .on('error', reject)
      .end()
  })

test.each([
  ['gzip', gunzipSync, 'gzip, deflate'],
  ['br', brotliDecompressSync, 'gzip, deflate, br'],
  ['gzip', gunzipSync, 'br;q=0, *'],
  ['gzip', gunzipSync, 'br;q=0.5, GZIP;q=0.8'],
])('a long answer comes as %s where the client takes it', async (encoding, decode, accepted) => {
  const plain = await get(long, {})
  const { headers, body } = await get(long, { 'accept-encoding': accepted })
  expect(headers).toMatchObject({
    'content-encoding': encoding,
    vary: expect.stringContaining('accept-encoding'),
  })
  expect(body.length * 3).toBeLessThan(plain.body.length)
  expect(decode(body)).toEqual(plain.body)
})

test.each([
  ['that is short', short, 'gzip'],
  ['to a client that takes no encoding', long, 'identity'],
  ['to a client that refuses them', long, 'gzip;q=0, br;q=0'],
  ['to a client that likes it so better', long, 'identity, gzip;q=0.5, br;q=0.5'],
])('an answer %s comes as it is', async (_name, query, accepted) => {
  const { headers, body } = await get(query, { 'accept-encoding': accepted })
  expect(headers['content-encoding']).toBeUndefined()
  expect(JSON.parse(body.toString())).toMatchObject({ data: {} })
})

test('what a GET answers has a validator, by which a client that has it gets 304', async () => {
  const first = await get(long, { 'accept-encoding': 'gzip' })
  const tag = String(first.headers['etag'])

  const again = await get(long, { 'if-none-match': `"other", ${tag}`, 'accept-encoding': 'br' })
  const other = await get(short, { 'if-none-match': tag })

  expect(first.headers).toMatchObject({
    'cache-control': 'no-cache',
    etag: expect.stringMatching(/^W\/".+"$/),
  })
  expect(again).toMatchObject({ status: 304, headers: { etag: tag }, body: Buffer.alloc(0) })
  expect(other.status).toBe(200)
})

test('an answer with errors is not to be kept', async () => {
  const { headers } = await get('{ statistics { papers } }', {})
  expect(headers['etag']).toBeUndefined()
  expect(headers['cache-control']).toBe('no-store')
})

const hashOf = (query: string): string => createHash('sha256').update(query).digest('hex')

const send = async (body: object): Promise<[number, unknown]> => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  })
  return [response.status, await response.json()]
}

const persisted = (sha256Hash: unknown) => ({ persistedQuery: { version: 1, sha256Hash } })

test('a query that was sent once is known by its hash from then on, by GET too', async () => {
  const query = '{ once: __typename }'
  const extensions = persisted(hashOf(query))

  const unknown = await send({ extensions })
  const taught = await send({ query, extensions })
  const known = await send({ extensions })
  const byGet = await fetch(
    `${server.url}/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`,
  )

  const answer = { data: { once: 'Query' } }
  expect(unknown).toMatchObject([
    404,
    { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] },
  ])
  expect([taught, known, await byGet.json()]).toEqual([[200, answer], [200, answer], answer])
})

test.each([
  ['PERSISTED_QUERY_MISMATCH', { query: short, extensions: persisted(hashOf(long)) }],
  ['BAD_REQUEST', { extensions: persisted('abc') }],
  ['BAD_REQUEST', { extensions: { persistedQuery: { version: 2 } } }],
  ['BAD_REQUEST', { query: short, extensions: persisted(7) }],
])('a persisted query of another form is refused as %s: %j', async (code, body) => {
  expect(await send(body)).toMatchObject([400, { errors: [{ extensions: { code } }] }])
})
