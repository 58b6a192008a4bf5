import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '../free-port.ts'
import { gone } from '../neo4j-server/gone.ts'
import { managedEnvironment } from '../neo4j-server/managed-environment.ts'
import { runningPid } from '../neo4j-server/running-pid.ts'
import { spawnServe } from './spawn-serve.ts'

// One data folder that lives through all of these, in this order.
let environment: Awaited<ReturnType<typeof managedEnvironment>> & { PORT: string; PATH: string }

const ask = async (query: string): Promise<unknown> => {
  const response = await fetch(`http://localhost:${environment.PORT}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.json()
}

beforeAll(async () => {
  environment = {
    ...(await managedEnvironment()),
    PORT: String(await freePort()),
    PATH: process.env['PATH'] ?? '',
  }
})

afterAll(() => rmSync(environment.DATA_DIR, { recursive: true, force: true }))

test('a first start serves the seeds, and kill -9 takes its Neo4j with it', async () => {
  const serve = await spawnServe(environment)
  const pid = runningPid(environment.DATA_DIR)
  const answer = await ask('{ statistics { papers listings } }')

  serve.kill('SIGKILL')

  expect(answer).toEqual({ data: { statistics: { papers: 234, listings: 4 } } })
  await expect(gone(pid, environment.DATA_DIR)).resolves.toBeUndefined()
})

test('the next start has it all, and Ctrl-C stops both in order', async () => {
  const serve = await spawnServe(environment)
  const pid = runningPid(environment.DATA_DIR)
  const answer = await ask(
    '{ papers(first: 1) { totalCount edges { node { similar(first: 3) { totalCount } } } } }',
  )

  serve.kill('SIGINT')
  const [code] = await once(serve, 'exit')

  expect(answer).toEqual({
    data: { papers: { totalCount: 234, edges: [{ node: { similar: { totalCount: expect.any(Number) } } }] } },
  })
  expect(code).toBe(0)
  await expect(gone(pid, environment.DATA_DIR)).resolves.toBeUndefined()
})
