import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Neo4jConnection } from '../src/graph/connection.ts'
import { startTestNeo4j } from './start-test-neo4j.ts'
import type { TestNeo4j } from './start-test-neo4j.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** One a test process. */
    neo4j: Neo4jConnection[]
    /** A folder that ends with the tests: what one file found out at length, another may read there. */
    scratch: string
  }
}

/** A Neo4j for each test process: a container where an engine answers, else a local JVM. They end with the tests. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const scratch = await mkdtemp(join(tmpdir(), 'papergraph-test-'))
  const started: TestNeo4j[] = []
  // One after another: the first may have to bring what all of them need.
  for (let worker = 1; worker <= project.config.maxWorkers; worker += 1)
    started.push(await startTestNeo4j(join(scratch, `neo4j-${worker}`)))
  project.provide(
    'neo4j',
    started.map(({ connection }) => connection),
  )
  project.provide('scratch', scratch)
  return async () => {
    await Promise.all(started.map((neo4j) => neo4j.stop()))
    await rm(scratch, { recursive: true, force: true })
  }
}
