import { compareVersions } from '../compare-versions.ts'

/** The lowest Java that runs a Neo4j: 17 for 5.x, 21 from 2025 on. */
export const requiredJava = (neo4jVersion: string): 17 | 21 =>
  compareVersions(neo4jVersion, '2025.0.0') < 0 ? 17 : 21
