import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Neo4jConnection } from '../src/graph/connection.ts'
import { startTestNeo4j } from './start-test-neo4j.ts'

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jConnection
    /** A folder that ends with the tests: what one file found out at length, another may read there. */
    scratch: string
  }
}

/** One Neo4j for all test files: a container where an engine answers, else a local JVM. It ends with the tests. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'papergraph-test-'))
  const neo4j = await startTestNeo4j(dataDir)
  project.provide('neo4j', neo4j.connection)
  project.provide('scratch', dataDir)
  return async () => {
    await neo4j.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
