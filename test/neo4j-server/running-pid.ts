import { neo4jPaths } from '../../src/neo4j-server/neo4j-paths.ts'
import { processRecord } from '../../src/neo4j-server/process-record.ts'
import { readRecord } from '../../src/neo4j-server/read-record.ts'

/** The pid of the Java process that runs the Neo4j of a data folder; 0 while there is none. */
export const runningPid = (dataDir: string): number => {
  const record = readRecord(neo4jPaths(dataDir).processRecord, processRecord)
  return record?.runner === 'jvm' ? record.pid : 0
}
