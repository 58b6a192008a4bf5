import { neo4jSettings } from '../neo4j-settings.ts'

const variable = (setting: string): string => `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`

/** The environment that makes the official Neo4j image run with papergraph's settings, on those ports of the machine. */
export const containerEnvironment = (start: {
  boltPort: number
  httpPort: number
  password: string
}): Record<string, string> => ({
  NEO4J_AUTH: `neo4j/${start.password}`,
  ...Object.fromEntries(
    Object.entries({
      ...neo4jSettings,
      'server.memory.heap.max_size': '1g',
      'server.memory.pagecache.size': '512m',
      'server.bolt.advertised_address': `localhost:${start.boltPort}`,
      'server.http.advertised_address': `localhost:${start.httpPort}`,
    }).map(([setting, value]) => [variable(setting), value]),
  ),
})
