import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startGraphlessServer } from './graphless-server.ts'

let server: Awaited<ReturnType<typeof startGraphlessServer>>

beforeAll(async () => {
  server = await startGraphlessServer()
})

afterAll(() => server.close())

const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch })

test.each(audits)('GraphQL over HTTP: $name', async ({ fn }) => {
  expect(await fn()).toMatchObject({ status: 'ok' })
})

test.each([
  ['a body of plain text', { 'content-type': 'text/plain' }, 415, 'Content-Type: application/json'],
  [
    'an answer as a table',
    { 'content-type': 'application/json', accept: 'text/csv' },
    406,
    'ask for application/json',
  ],
  [
    'JSON that is sent as a form, as curl does unless told',
    { 'content-type': 'application/x-www-form-urlencoded' },
    200,
    'Content-Type: application/json',
  ],
])('%s is refused with what to do', async (_name, headers, status, message) => {
  const body = JSON.stringify({ query: '{ __typename }' })
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })

  expect([response.status, await response.json()]).toMatchObject([
    status,
    { errors: [{ message: expect.stringContaining(message), extensions: { code: 'BAD_REQUEST' } }] },
  ])
})

test('a variable of the wrong type is told by the status in GraphQL’s own media type alone', async () => {
  const body = JSON.stringify({
    query: 'query ($n: Int) { papers(first: $n) { totalCount } }',
    variables: { n: 'x' },
  })
  const statusAs = async (accept: string): Promise<number> => {
    const headers = { 'content-type': 'application/json', accept }
    return (await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })).status
  }
  expect(await statusAs('application/json')).toBe(200)
  expect(await statusAs('application/graphql-response+json')).toBe(400)
})
