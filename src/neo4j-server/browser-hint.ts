import type { Config } from '../config.ts'
import type { Neo4jHandle } from './neo4j-handle.ts'

/** What to open and to type to look at the graph in Neo4j Browser, in whole lines; empty where the server is not ours to know. */
export const browserHint = (config: Config, neo4j: Neo4jHandle): string => {
  if (neo4j.browserUrl === null) return ''
  const given = config.neo4j.kind === 'remote' || config.neo4j.password !== null
  const password = given ? 'the one in NEO4J_PASSWORD' : neo4j.connection.password
  return [
    `Neo4j Browser  ${neo4j.browserUrl}`,
    `  connect to   ${neo4j.connection.uri}`,
    `  user         ${neo4j.connection.username}`,
    `  password     ${password}`,
    '',
  ].join('\n')
}
