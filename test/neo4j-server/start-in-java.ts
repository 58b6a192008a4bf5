import { readConfig } from '../../src/config.ts'
import { findOrStartNeo4j } from '../../src/neo4j-server/find-or-start-neo4j.ts'
import type { Neo4jHandle } from '../../src/neo4j-server/neo4j-handle.ts'
import { silentProgress } from '../../src/progress.ts'

/** Finds or starts the Neo4j of an environment, with Java even where Docker answers. */
export const startInJava = (environment: Record<string, string>): Promise<Neo4jHandle> =>
  findOrStartNeo4j(readConfig(environment), { purpose: 'loading', runners: ['jvm'] }, silentProgress)
