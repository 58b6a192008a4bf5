import { stopContainer } from './docker/stop-container.ts'
import { isNeo4jOf } from './is-neo4j-of.ts'
import type { Neo4jPaths } from './neo4j-paths.ts'
import type { ProcessRecord } from './process-record.ts'
import { stopProcess } from './stop-process.ts'

/** Stops a Neo4j whose keeper is gone, if it still runs and really is the one of this data folder. */
export const stopRecordedProcess = (record: ProcessRecord, paths: Neo4jPaths): Promise<void> =>
  record.runner === 'docker'
    ? stopContainer(record.container)
    : stopProcess(record.pid, () => isNeo4jOf(record.pid, paths.home))
