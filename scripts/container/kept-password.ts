import { connectionFailure } from '../../src/graph/connection-failure.ts'
import type { Neo4jConnection } from '../../src/graph/connection.ts'
import { openGraph } from '../../src/graph/graph.ts'
import { replacePassword } from '../../src/graph/replace-password.ts'
import { serverVersion } from '../../src/graph/server-version.ts'
import { neo4jPaths } from '../../src/neo4j-server/neo4j-paths.ts'
import { prepareDataDir } from '../../src/neo4j-server/prepare-data-dir.ts'
import { storePassword } from '../../src/neo4j-server/store-password.ts'

/** Of a Neo4j that nobody has given one. */
const FIRST_PASSWORD = 'neo4j'

/** False where the first password is no longer accepted. */
const givePassword = async (connection: Neo4jConnection): Promise<boolean> => {
  const graph = openGraph({ ...connection, password: FIRST_PASSWORD, database: 'system' })
  try {
    await graph.writeAlone(replacePassword(FIRST_PASSWORD, connection.password))
    return true
  } catch {
    return false
  } finally {
    await graph.close()
  }
}

/**
 * The password that is kept in a data folder for the Neo4j at `uri`. At the first start one is made, and a Neo4j that was
 * started without one takes it. Throws a Failure where that Neo4j does not answer or has another password.
 */
export const keptPassword = async (uri: string, dataDir: string): Promise<string> => {
  const password = storePassword(neo4jPaths(prepareDataDir(dataDir)), null)
  const connection = { uri, username: 'neo4j', password, database: 'neo4j' }
  try {
    await serverVersion(connection)
  } catch (error) {
    const failure = connectionFailure(error, uri, {
      unreachable: '`docker compose logs neo4j` says why',
      password: 'set NEO4J_PASSWORD to the one that its data was made with',
    })
    const refused = failure?.code === 'WRONG_PASSWORD'
    if (!refused || !(await givePassword(connection))) throw failure ?? error
  }
  return password
}
