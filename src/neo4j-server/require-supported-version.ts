import { Failure } from '../failure.ts'
import { compareVersions } from './compare-versions.ts'

/** Throws a Failure NEO4J_TOO_OLD for a Neo4j before 5.26; `where` says whose version it is, `remedy` what to do. */
export const requireSupportedVersion = (version: string, where: string, remedy: string): void => {
  if (compareVersions(version, '5.26.0') < 0)
    throw new Failure(
      'NEO4J_TOO_OLD',
      `${where} is Neo4j ${version}, and papergraph needs 5.26 or newer: ${remedy}.`,
    )
}
