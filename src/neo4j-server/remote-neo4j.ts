import type { Neo4jConfig } from '../config.ts'
import { connectionFailure } from '../graph/connection-failure.ts'
import { serverVersion } from '../graph/server-version.ts'
import type { Progress } from '../progress.ts'
import type { Neo4jHandle } from './neo4j-handle.ts'
import { requireSupportedVersion } from './require-supported-version.ts'

/**
 * The Neo4j that NEO4J_URI names, once it has answered. Throws a Failure NEO4J_UNREACHABLE, WRONG_PASSWORD,
 * NEO4J_TOO_OLD or, for a database that it has not, BAD_CONFIG.
 */
export const remoteNeo4j = async (
  { uri, username, password, database }: Extract<Neo4jConfig, { kind: 'remote' }>,
  progress: Progress,
): Promise<Neo4jHandle> => {
  const connection = { uri, username, password, database }
  progress.step(`Connecting to Neo4j at ${uri}`)
  try {
    const version = await serverVersion(connection)
    requireSupportedVersion(
      version,
      `The server at ${uri}`,
      'upgrade it, or set NEO4J_URI to another, or unset NEO4J_URI and papergraph starts one',
    )
    return {
      connection,
      runner: 'remote',
      version,
      browserUrl: null,
      lost: new Promise(() => {}),
      release: async () => {},
    }
  } catch (error) {
    throw (
      connectionFailure(error, uri, {
        unreachable:
          'see that it runs and that NEO4J_URI is its Bolt address (usually port 7687), or unset NEO4J_URI and papergraph starts one',
        password: 'set NEO4J_USERNAME and NEO4J_PASSWORD to the ones of that server',
      }) ?? error
    )
  } finally {
    progress.end()
  }
}
