import { once } from 'node:events'
import { request } from 'node:http'
import type { IncomingMessage, RequestOptions } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { startGraphlessServer } from './graphless-server.ts'

let server: Awaited<ReturnType<typeof startGraphlessServer>>

beforeAll(async () => {
  server = await startGraphlessServer()
})

afterAll(() => server.close())

afterEach(() => vi.restoreAllMocks())

const send = async (options: RequestOptions, body?: string): Promise<[number | undefined, string]> => {
  const sent = request(server.url, options).end(body)
  const [response]: IncomingMessage[] = await once(sent, 'response')
  if (response === undefined) throw new Error('Nothing was answered.')
  return [response.statusCode, await text(response)]
}

const query = '{"query":"{ __typename }"}'
const answer = '{"data":{"__typename":"Query"}}'

test('a whole address is as good as its path, as a client sends it to a proxy', async () => {
  expect(await send({ path: 'http://elsewhere.example/graphql?query=%7B__typename%7D' })).toEqual([
    200,
    answer,
  ])
  expect(await send({ path: 'HTTP://elsewhere.example/health' })).toEqual([200, '{"status":"alive"}\n'])
})

test.each(['Application/JSON', 'application/json ; charset=utf-8'])(
  'the media type %s is application/json',
  async (type) => {
    const options = { path: '/graphql', method: 'POST', headers: { 'content-type': type } }
    expect(await send(options, query)).toEqual([200, answer])
  },
)

test.each(['[x', 'a b'])('the host %j is refused, and nothing is said of the inside', async (host) => {
  const [status, said] = await send({ path: '/graphql?query=%7B__typename%7D', headers: { host } })
  expect([status, JSON.parse(said)]).toEqual([
    400,
    { status: 'bad request', reason: "The header 'Host' names no host." },
  ])
})

test('a body that breaks off is no failure of the server’s, which logs none', async () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const { hostname, port } = new URL(server.url)
  const socket = connect(Number(port), hostname)
  socket.write(
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nno length\r\n',
  )
  await once(socket, 'data')
  await once(socket, 'close')
  expect(await send({ path: '/graphql?query=%7B__typename%7D' })).toEqual([200, answer])
  expect(log).not.toHaveBeenCalled()
})
