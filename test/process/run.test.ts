import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { freePort } from '../free-port.ts'
import { testGraph } from '../neo4j.ts'
import { startRun } from './start-run.ts'
import type { Run } from './start-run.ts'
import { neo4jConnection } from '../neo4j-connection.ts'

beforeAll(async () => {
  const graph = await testGraph()
  await graph.close()
})

/** A server on the Neo4j of the tests; resolves once it serves. */
const startServer = async (): Promise<Run> => {
  const { uri, username, password, database } = neo4jConnection()
  const dataDir = mkdtempSync(join(tmpdir(), 'papergraph-test-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true }))
  const run = startRun(['serve'], {
    PORT: String(await freePort()),
    DATA_DIR: dataDir,
    SEEDS: 'none',
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  })
  await run.hasPrinted('Ctrl-C stops the server')
  return run
}

test('passes arguments on, and the exit code back', async () => {
  const right = startRun(['schema'])
  const wrong = startRun(['serve'], { PORT: 'none' })

  expect(await right.exitCode).toBe(0)
  expect(await right.printed).toContain('type Query {')
  expect(await wrong.exitCode).toBe(1)
  expect(await wrong.printed).toContain("PORT must be a port number, 1 to 65535 (it is 'none')")
})

test('stops papergraph in order when it alone is interrupted', async () => {
  const run = await startServer()

  run.launcher.kill('SIGINT')

  expect(await run.exitCode).toBe(0)
  expect(await run.printed).toMatch(/Stopping \.\.\.\n$/)
})

test('ends with the exit code of the signal that it was given where work is left', async () => {
  const { uri, username, password, database } = neo4jConnection()
  const dataDir = mkdtempSync(join(tmpdir(), 'papergraph-test-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true }))
  const papers = join(dataDir, 'papers.jsonl')
  const rows = Array.from({ length: 20_000 }, (_, place) =>
    JSON.stringify({ title: `A study, number ${place} of many` }),
  )
  writeFileSync(papers, rows.join('\n'))
  const run = startRun(['import', 'jsonl', papers], {
    DATA_DIR: dataDir,
    EMBEDDER: 'lexical',
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  })
  await run.hasPrinted('Importing')

  run.launcher.kill('SIGINT')

  expect(await run.exitCode).toBe(130)
  expect(await run.printed).toContain('the same command goes on from there')
})

test('takes papergraph with it when it is killed outright', async () => {
  const run = await startServer()

  run.launcher.kill('SIGKILL')

  expect(await run.exitCode).toBeNull()
  expect(await run.printed).toMatch(/Stopping \.\.\.\n$/)
})
