import { Failure } from '../failure.ts'
import type { RunningNeo4j } from './running-neo4j.ts'

/** What to tell a person when a Neo4j that was started never answered: the cause where its log names a known one. */
export const startFailure = async (neo4j: RunningNeo4j, what: string, dataDir: string): Promise<Failure> => {
  const lines = await neo4j.lastLines()
  const shown = `${lines.replaceAll(/^/gm, '  ')}\nIts whole log: ${neo4j.logPlace}`
  if (/No space left on device/.test(lines))
    return new Failure(
      'DISK_FULL',
      `Neo4j found the disk of ${dataDir} full: make room there, or set DATA_DIR to a folder on another disk.\n${shown}`,
    )
  if (/lock file has been locked|store_lock|obtain lock/i.test(lines))
    return new Failure(
      'DATA_DIR_IN_USE',
      `Another Neo4j has the data in ${dataDir} open: stop it, or set DATA_DIR to another folder.\n${shown}`,
    )
  if (/Address already in use|port is already allocated/.test(lines))
    return new Failure(
      'PORT_TAKEN',
      `Another program took one of Neo4j's ports while it started: start again, or set NEO4J_BOLT_PORT and NEO4J_HTTP_PORT to free ports.\n${shown}`,
    )
  if (/AccessDeniedException|Permission denied/.test(lines))
    return new Failure(
      'DATA_DIR_NOT_WRITABLE',
      `Neo4j may not write to ${dataDir}: give its files to the user that runs papergraph, or set DATA_DIR to another folder.\n${shown}`,
    )
  return new Failure('NEO4J_FAILED', `Neo4j did not start (${what}). The last that it wrote:\n${shown}`)
}
