import type { Neo4jConnection } from '../graph/connection.ts'

/** A Neo4j that answers, however it came to run. */
export type Neo4jHandle = {
  connection: Neo4jConnection
  runner: 'remote' | 'docker' | 'jvm'
  /** As the server says it, such as '5.26.29'. */
  version: string
  /** Where Neo4j Browser answers, such as 'http://localhost:7474/browser/'; null where we do not know (a remote one). */
  browserUrl: string | null
  /** Resolves with the reason when a Neo4j that we started has stopped though nobody released it; never for a remote one. */
  lost: Promise<string>
  /** Lets go of it. The last one to let go of a Neo4j that papergraph started stops it, and this waits until it has stopped. */
  release(): Promise<void>
}
