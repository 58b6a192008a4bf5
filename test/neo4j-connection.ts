import { inject } from 'vitest'
import type { Neo4jConnection } from '../src/graph/connection.ts'

/** The Neo4j of the process that runs this test file: it is this file's alone while it runs. Throws where there is none. */
export const neo4jConnection = (): Neo4jConnection => {
  const worker = Number(process.env['VITEST_POOL_ID'])
  const connection = inject('neo4j')[worker - 1]
  if (connection === undefined) throw new Error(`There is no Neo4j for test process ${worker}.`)
  return connection
}
