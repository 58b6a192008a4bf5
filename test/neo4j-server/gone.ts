import { vi } from 'vitest'
import { isNeo4jOf } from '../../src/neo4j-server/is-neo4j-of.ts'
import { neo4jPaths } from '../../src/neo4j-server/neo4j-paths.ts'

/** Resolves once that pid is no longer the Neo4j of the data folder; throws after 20 s. */
export const gone = (pid: number, dataDir: string): Promise<void> =>
  vi.waitFor(
    () => {
      if (isNeo4jOf(pid, neo4jPaths(dataDir).home)) throw new Error(`Neo4j still runs as ${pid}`)
    },
    { timeout: 20_000, interval: 50 },
  )
