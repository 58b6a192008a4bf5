import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { findOrStartNeo4j } from '../../src/neo4j-server/find-or-start-neo4j.ts'
import type { Neo4jHandle } from '../../src/neo4j-server/neo4j-handle.ts'
import { silentProgress } from '../../src/progress.ts'
import { gone } from './gone.ts'
import { keeperPid } from './keeper-pid.ts'
import { managedEnvironment } from './managed-environment.ts'
import { runCypher } from './run-cypher.ts'
import { runningPid } from './running-pid.ts'
import { spawnHolder } from './spawn-holder.ts'
import { startInJava } from './start-in-java.ts'

// One data folder, whose Neo4j lives and dies through these tests in their order: each begins where the one before it ended.
let environment: Awaited<ReturnType<typeof managedEnvironment>>
let first: Neo4jHandle
let second: Neo4jHandle

beforeAll(async () => {
  environment = await managedEnvironment()
  ;[first, second] = await Promise.all([startInJava(environment), startInJava(environment)])
})

afterAll(() => rmSync(environment.DATA_DIR, { recursive: true, force: true }))

test('gives a Neo4j that answers queries', async () => {
  const answer = await runCypher(first.connection, 'CREATE (:Kept {by: "the log"}) RETURN 1 AS one')

  expect(answer).toEqual([{ one: 1 }])
  expect(first).toMatchObject({ runner: 'jvm', version: '5.26.29' })
})

test('starts one Neo4j for two that ask at the same moment', async () => {
  const answer = await runCypher(second.connection, 'MATCH (n:Kept) RETURN n.by AS by')

  expect(second.connection).toEqual(first.connection)
  expect(answer).toEqual([{ by: 'the log' }])
})

test('serves Neo4j Browser', async () => {
  const response = await fetch(first.browserUrl ?? '')

  expect(response.status).toBe(200)
  expect(await response.text()).toMatch(/<title>Neo4j Browser/)
})

test('keeps the password that it made up from other users of the machine', () => {
  const { mode } = statSync(join(environment.DATA_DIR, 'neo4j', 'password'))

  expect(mode & 0o077).toBe(0)
})

test('says that the data has another password than NEO4J_PASSWORD', async () => {
  await expect(startInJava({ ...environment, NEO4J_PASSWORD: 'not the one' })).rejects.toMatchObject({
    code: 'WRONG_PASSWORD',
    message: expect.stringMatching(/was made with another NEO4J_PASSWORD/),
  })
})

test('connects to it as to a remote one', async () => {
  const { uri, password } = first.connection
  const remote = await findOrStartNeo4j(
    readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: password }),
    { purpose: 'serving' },
    silentProgress,
  )

  expect(remote).toMatchObject({ runner: 'remote', version: '5.26.29', browserUrl: null })
})

test('says that a remote one does not accept the password', async () => {
  const config = readConfig({ NEO4J_URI: first.connection.uri, NEO4J_PASSWORD: 'not the one' })

  await expect(findOrStartNeo4j(config, { purpose: 'serving' }, silentProgress)).rejects.toMatchObject({
    code: 'WRONG_PASSWORD',
    message: expect.stringMatching(/set NEO4J_USERNAME and NEO4J_PASSWORD to the ones of that server/),
  })
})

test('runs on while another process that has joined it, on other ports even, holds it', async () => {
  const pid = runningPid(environment.DATA_DIR)
  const holder = await spawnHolder({ ...environment, NEO4J_BOLT_PORT: '1', NEO4J_HTTP_PORT: '2' })

  await Promise.all([first.release(), second.release()])

  const answer = await runCypher(first.connection, 'RETURN 1 AS one')
  expect(answer).toEqual([{ one: 1 }])
  holder.kill('SIGKILL')
  await expect(gone(pid, environment.DATA_DIR)).resolves.toBeUndefined()
})

test('starts again right after its last holder was killed outright, with all of its data', async () => {
  first = await startInJava(environment)

  const answer = await runCypher(first.connection, 'MATCH (n:Kept) RETURN n.by AS by')

  expect(answer).toEqual([{ by: 'the log' }])
})

test('is reported as lost when it is killed itself', async () => {
  process.kill(runningPid(environment.DATA_DIR), 'SIGKILL')

  await expect(first.lost).resolves.toMatch(/^Neo4j stopped by itself \(ended by SIGKILL\)/)
  await first.release()
})

test('is stopped before the next start when it outlived both its keeper and its holder', async () => {
  const holder = await spawnHolder(environment)
  const orphan = runningPid(environment.DATA_DIR)
  holder.kill('SIGSTOP')
  process.kill(keeperPid(environment.DATA_DIR), 'SIGKILL')
  holder.kill('SIGKILL')

  first = await startInJava(environment)

  expect(runningPid(environment.DATA_DIR)).not.toBe(orphan)
  await expect(gone(orphan, environment.DATA_DIR)).resolves.toBeUndefined()
})

test('has what was written before all of that', async () => {
  const answer = await runCypher(first.connection, 'MATCH (n:Kept) RETURN n.by AS by')

  expect(answer).toEqual([{ by: 'the log' }])
})

test('is stopped by those who hold it when its keeper is killed', async () => {
  const pid = runningPid(environment.DATA_DIR)

  process.kill(keeperPid(environment.DATA_DIR), 'SIGKILL')

  await expect(first.lost).resolves.toMatch(/^the process that looks after Neo4j was ended/)
  await expect(gone(pid, environment.DATA_DIR)).resolves.toBeUndefined()
})

test('stops when the last one lets go, and leaves nothing but the data', async () => {
  first = await startInJava(environment)
  const pid = runningPid(environment.DATA_DIR)

  await first.release()

  await gone(pid, environment.DATA_DIR)
  // Its keeper lets go of the folder a moment after it has told everyone.
  await vi.waitFor(
    () =>
      expect(readdirSync(join(environment.DATA_DIR, 'neo4j')).toSorted()).toEqual([
        'console.log',
        'home',
        'password',
        'store.json',
      ]),
    { timeout: 20_000 },
  )
})
