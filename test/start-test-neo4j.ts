import { Neo4jContainer } from '@testcontainers/neo4j'
import { readConfig } from '../src/config.ts'
import type { Neo4jConnection } from '../src/graph/connection.ts'
import { dockerEngineAnswers } from '../src/neo4j-server/docker/docker-engine-answers.ts'
import { dockerImage } from '../src/neo4j-server/docker/docker-image.ts'
import { haveImage } from '../src/neo4j-server/docker/have-image.ts'
import { findOrStartNeo4j } from '../src/neo4j-server/find-or-start-neo4j.ts'
import { silentProgress } from '../src/progress.ts'
import { freePort } from './free-port.ts'

/** A Neo4j for tests; `stop` ends it. */
export type TestNeo4j = { connection: Neo4jConnection; stop(): Promise<unknown> }

const inContainer = async (version: string): Promise<TestNeo4j> => {
  const container = await new Neo4jContainer(dockerImage(version)).withPassword('papergraph-test').start()
  const connection = {
    uri: container.getBoltUri(),
    username: 'neo4j',
    password: 'papergraph-test',
    database: 'neo4j',
  }
  return { connection, stop: () => container.stop() }
}

const inJvm = async (dataDir: string, version: string): Promise<TestNeo4j> => {
  const [boltPort, httpPort] = [await freePort(), await freePort()]
  const config = readConfig({
    DATA_DIR: dataDir,
    NEO4J_VERSION: version,
    NEO4J_BOLT_PORT: String(boltPort),
    NEO4J_HTTP_PORT: String(httpPort),
  })
  const neo4j = await findOrStartNeo4j(config, { purpose: 'loading', runners: ['jvm'] }, silentProgress)
  return { connection: neo4j.connection, stop: () => neo4j.release() }
}

const canRunImage = async (image: string): Promise<boolean> =>
  (await dockerEngineAnswers()) &&
  (await haveImage(image, silentProgress, AbortSignal.timeout(300_000))) === null

/** An empty Neo4j of NEO4J_VERSION: by Testcontainers where a Docker engine answers and has or gets the image, else in a local JVM with its data in `dataDir`. */
export const startTestNeo4j = async (dataDir: string): Promise<TestNeo4j> => {
  const version = process.env['NEO4J_VERSION'] ?? '5.26.29'
  return (await canRunImage(dockerImage(version))) ? inContainer(version) : inJvm(dataDir, version)
}
