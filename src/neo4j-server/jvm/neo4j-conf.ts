import { neo4jSettings } from '../neo4j-settings.ts'

type Neo4jConf = {
  boltPort: number
  httpPort: number
  /** Megabytes. */
  pageCache: number
}

/** The text of neo4j.conf for a Neo4j that only this machine reaches, on those ports. */
export const neo4jConf = ({ boltPort, httpPort, pageCache }: Neo4jConf): string =>
  Object.entries({
    ...neo4jSettings,
    'server.memory.pagecache.size': `${pageCache}m`,
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `localhost:${boltPort}`,
    'server.http.listen_address': `127.0.0.1:${httpPort}`,
    'server.http.advertised_address': `localhost:${httpPort}`,
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')
