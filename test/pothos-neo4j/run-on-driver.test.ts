import { graphql } from 'graphql'
import neo4j from 'neo4j-driver'
import { afterAll, expect, test } from 'vitest'
import { runOnDriver } from '../../src/pothos-neo4j/run/run-on-driver.ts'
import { freePort } from '../free-port.ts'
import { neo4jConnection } from '../neo4j-connection.ts'
import { filmsSchema } from './films/films-schema.ts'
import { openFilms } from './films/open-films.ts'

const { uri, username, password, database } = neo4jConnection()
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))

afterAll(() => driver.close())

const endless = {
  text: 'UNWIND range(1, 1000000000) AS i WITH i WHERE i % 7 = 8 RETURN count(*) AS value',
  parameters: {},
}

const running = async (): Promise<number> => {
  const rows = await runOnDriver(driver, { database })(
    {
      text: "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000000000)' RETURN count(*) AS running",
      parameters: {},
    },
    {},
  )
  return Number(rows[0]?.['running'])
}

test('a statement gives its rows', async () => {
  const run = runOnDriver(driver, { database })
  expect(await run({ text: 'RETURN $p0 AS value', parameters: { p0: ['a'] } }, {})).toEqual([
    { value: ['a'] },
  ])
})

test('integers and days of the driver come as numbers and texts, in totals, cursors and unions as well', async () => {
  const films = await openFilms()
  const source = `{ person(id: 9) { id born films(first: 1) { totalCount edges { cursor } } knows { pageInfo { endCursor } }
    likes { edges { cursor since node { __typename } } } } film(id: "film-3") { released premiere castSize }
    studio(slug: "studio-1") { genres { totalCount edges { filmCount cursor } } } }`
  const context = { run: runOnDriver(driver, { database }) }
  const result = await graphql({ schema: filmsSchema, source, contextValue: context })
  const { data } = await films.ask(source)
  await films.graph.close()
  expect(JSON.parse(JSON.stringify(result))).toEqual({ data })
})

test('a statement that writes is refused, as is one that Neo4j does not understand, without saying why to the client', async () => {
  const run = runOnDriver(driver, { database })
  await expect(run({ text: 'RETURN nothing', parameters: {} }, {})).rejects.toMatchObject({
    message: 'The graph could not answer.',
    extensions: { code: 'GRAPH_FAILED' },
  })
  await expect(run({ text: 'CREATE (:Film)', parameters: {} }, {})).rejects.toMatchObject({
    extensions: { code: 'GRAPH_FAILED' },
  })
})

test('a statement that takes too long ends in Neo4j, with a code', async () => {
  const run = runOnDriver(driver, { database, timeout: 200 })
  await expect(run(endless, {})).rejects.toMatchObject({ extensions: { code: 'GRAPH_TIMEOUT' } })
  await expect.poll(running).toBe(0)
})

test('a statement that nobody waits for any longer ends in Neo4j', async () => {
  const client = new AbortController()
  const run = runOnDriver(driver, { database, signal: () => client.signal })
  const stopWhenRunning = async (): Promise<void> => {
    await expect.poll(running).toBe(1)
    client.abort()
  }
  await Promise.all([
    expect(run(endless, {})).rejects.toMatchObject({ extensions: { code: 'CANCELLED' } }),
    stopWhenRunning(),
  ])
  await expect.poll(running).toBe(0)
  await expect(run(endless, {})).rejects.toMatchObject({ extensions: { code: 'CANCELLED' } })
})

test('a Neo4j that is not there is an error with a code', async () => {
  const nowhere = neo4j.driver(`bolt://localhost:${await freePort()}`, neo4j.auth.basic(username, password))
  const run = runOnDriver(nowhere, { database, retries: 1 })
  await expect(run({ text: 'RETURN 1 AS value', parameters: {} }, {})).rejects.toMatchObject({
    extensions: { code: 'GRAPH_UNREACHABLE' },
  })
  await nowhere.close()
})
