import { setTimeout as sleep } from 'node:timers/promises'
import type { Neo4jConfig } from '../config.ts'
import { Failure } from '../failure.ts'
import { connectionFailure } from '../graph/connection-failure.ts'
import type { Neo4jConnection } from '../graph/connection.ts'
import { serverVersion } from '../graph/server-version.ts'
import type { Progress } from '../progress.ts'
import { holdNeo4j } from './hold-neo4j.ts'
import type { Hold } from './hold-neo4j.ts'
import type { Purpose } from './holder-message.ts'
import type { Neo4jHandle } from './neo4j-handle.ts'
import { neo4jPaths } from './neo4j-paths.ts'
import { prepareDataDir } from './prepare-data-dir.ts'
import { requireSupportedVersion } from './require-supported-version.ts'
import { storePassword } from './store-password.ts'

type Managed = Extract<Neo4jConfig, { kind: 'managed' }>

/** What a Neo4j is started for, and the runners that may start it, the preferred one first: all where none are named. */
export type StartOptions = { purpose: Purpose; runners?: readonly ('docker' | 'jvm')[] }

/** Neo4j may answer before its database is there. */
const versionOnceReady = async (connection: Neo4jConnection, hold: Hold, folder: string): Promise<string> => {
  let end: string | null = null
  void hold.lost.then((reason) => (end = reason))
  const deadline = Date.now() + 300_000
  for (;;) {
    try {
      return await serverVersion(connection)
    } catch (error) {
      if (end !== null) throw new Failure('NEO4J_FAILED', end, { cause: error })
      const failure = connectionFailure(error, connection.uri, {
        unreachable: 'its log says why',
        password: `the data in ${folder} was made with another NEO4J_PASSWORD, so set that one, or unset it if you had set none, or set DATA_DIR to another folder`,
      })
      if (failure?.code !== 'NEO4J_UNREACHABLE' || Date.now() > deadline) throw failure ?? error
      await sleep(100)
    }
  }
}

/** The Neo4j of a data folder, joined or started, once it has answered a query. */
export const managedNeo4j = async (
  dataDir: string,
  neo4j: Managed,
  { purpose, runners = ['docker', 'jvm'] }: StartOptions,
  progress: Progress,
): Promise<Neo4jHandle> => {
  const realDataDir = prepareDataDir(dataDir)
  const paths = neo4jPaths(realDataDir)
  try {
    const hold = await holdNeo4j(
      realDataDir,
      {
        version: neo4j.version,
        boltPort: neo4j.boltPort,
        httpPort: neo4j.httpPort,
        password: neo4j.password,
        runners: [...runners],
        purpose,
      },
      progress,
    )
    try {
      const connection = {
        uri: `bolt://localhost:${hold.boltPort}`,
        username: 'neo4j',
        password: storePassword(paths, neo4j.password),
        database: neo4j.database,
      }
      const version = await versionOnceReady(connection, hold, paths.folder)
      requireSupportedVersion(version, `The Neo4j of ${dataDir}`, 'set DATA_DIR to another folder')
      return {
        connection,
        runner: hold.runner,
        version,
        browserUrl: `http://localhost:${hold.httpPort}/browser/`,
        lost: hold.lost,
        release: hold.release,
      }
    } catch (error) {
      await hold.release()
      throw error
    }
  } finally {
    progress.end()
  }
}
