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
