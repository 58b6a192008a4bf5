import { afterEach, expect, test } from 'vitest'
import { startGraphlessServer } from './graphless-server.ts'

let server: Awaited<ReturnType<typeof startGraphlessServer>>

afterEach(() => server.close())

const allowed = async (origin: string): Promise<string | null> => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  })
  return response.headers.get('access-control-allow-origin')
}

const [mine, yours, theirs] = ['https://mine.example', 'https://yours.example', 'https://theirs.example']

test('every origin may read unless it is told otherwise, without credentials', async () => {
  server = await startGraphlessServer()
  const response = await fetch(`${server.url}/graphql?query=%7B__typename%7D`, { headers: { origin: mine } })
  expect(await allowed(theirs)).toBe(theirs)
  expect(response.headers.get('access-control-allow-credentials')).toBeNull()
  expect(response.headers.get('vary')?.toLowerCase()).toContain('origin')
  expect(response.headers.get('vary')?.toLowerCase()).toContain('accept-encoding')
})

test('of several origins each may read, and another may not, nor one that is hidden', async () => {
  server = await startGraphlessServer({ corsOrigins: [mine, yours] })
  expect([await allowed(mine), await allowed(yours)]).toEqual([mine, yours])
  expect([await allowed(theirs), await allowed('null')]).toEqual([null, null])
})

test('with one origin, another may not read', async () => {
  server = await startGraphlessServer({ corsOrigins: [mine] })
  expect([await allowed(mine), await allowed(theirs)]).toEqual([mine, null])
})

test('with no origin, no page of another origin may read', async () => {
  server = await startGraphlessServer({ corsOrigins: [] })
  expect(await allowed(mine)).toBeNull()
})
