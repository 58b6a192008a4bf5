import { Failure } from '../../failure.ts'
import { mavenReason } from './maven-reason.ts'

/** What to tell a person when Maven could not get Neo4j's jars: Maven's own first error, and the ways on. */
export const mavenFailure = (neo4jVersion: string, output: string): Failure =>
  /No space left on device/.test(output)
    ? new Failure(
        'DISK_FULL',
        `The disk is full, so Maven could not keep the jars of Neo4j ${neo4jVersion} (133 MB): make room, then start again.`,
      )
    : new Failure(
        'DOWNLOAD_FAILED',
        `Maven could not get the jars of Neo4j ${neo4jVersion}. It says: ${mavenReason(output)}\nSee that there is such a version, and that this machine reaches Maven Central (a mirror or proxy belongs in ~/.m2/settings.xml), then start again; or start Docker, or set NEO4J_URI to a Neo4j that runs.`,
      )
