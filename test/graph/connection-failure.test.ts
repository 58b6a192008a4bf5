import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { connectionFailure } from '../../src/graph/connection-failure.ts'
import { openGraph } from '../../src/graph/graph.ts'
import { serverVersion } from '../../src/graph/server-version.ts'
import { freePort } from '../free-port.ts'
import { neo4jConnection } from '../neo4j-connection.ts'

const neo4j = neo4jConnection()
const remedies = { unreachable: 'see that it runs', password: 'set the right one' }

/** The failure of a first call to a server with these differences from the tests' own. */
const failureOf = async (difference: Partial<typeof neo4j>) => {
  const connection = { ...neo4j, ...difference }
  const error: unknown = await serverVersion(connection).catch((reason: unknown) => reason)
  return connectionFailure(error, connection.uri, remedies)
}

test('says that the server does not accept the password', async () => {
  await expect(failureOf({ username: 'nobody' })).resolves.toMatchObject({
    code: 'WRONG_PASSWORD',
    message: `The Neo4j at ${neo4j.uri} does not accept that user name and password: set the right one.`,
  })
})

test('says that the first password has to be changed', async () => {
  const system = openGraph({ ...neo4j, database: 'system' })
  onTestFinished(() => system.close())
  await system.writeAlone({
    text: 'CREATE OR REPLACE USER beginner SET PASSWORD $password CHANGE REQUIRED',
    parameters: { password: 'the-first-one' },
  })

  const failure = await failureOf({ username: 'beginner', password: 'the-first-one' })

  await system.writeAlone({ text: 'DROP USER beginner', parameters: {} })
  expect(failure).toMatchObject({
    code: 'WRONG_PASSWORD',
    message: expect.stringContaining('wants its first password changed'),
  })
})

test('says that the server has no such database', async () => {
  await expect(failureOf({ database: 'elsewhere' })).resolves.toMatchObject({
    code: 'BAD_CONFIG',
    message: expect.stringContaining('set NEO4J_DATABASE to one that it has'),
  })
})

test('says that nothing answers there', async () => {
  const uri = `bolt://127.0.0.1:${await freePort()}`

  await expect(failureOf({ uri })).resolves.toMatchObject({
    code: 'NEO4J_UNREACHABLE',
    message: expect.stringMatching(
      /^No Neo4j answers at bolt:.*: see that it runs\. What the driver met: connect ECONNREFUSED/,
    ),
  })
})

test('says so too when it is a web server that answers there', async () => {
  const port = await freePort()
  const server = createServer((_, response) => response.end()).listen(port, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')

  await expect(failureOf({ uri: `bolt://127.0.0.1:${port}` })).resolves.toMatchObject({
    code: 'NEO4J_UNREACHABLE',
  })
})

test('knows nothing of other errors', () => {
  expect(connectionFailure(new Error('a mistake of ours'), neo4j.uri, remedies)).toBeNull()
})
