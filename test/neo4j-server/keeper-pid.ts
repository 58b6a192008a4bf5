import { keeperRecord } from '../../src/neo4j-server/keeper-record.ts'
import { neo4jPaths } from '../../src/neo4j-server/neo4j-paths.ts'
import { readRecord } from '../../src/neo4j-server/read-record.ts'

/** The pid of the keeper of a data folder; 0 while there is none. */
export const keeperPid = (dataDir: string): number =>
  readRecord(neo4jPaths(dataDir).keeperRecord, keeperRecord)?.pid ?? 0
