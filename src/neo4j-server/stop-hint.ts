import type { Neo4jHandle } from './neo4j-handle.ts'

/** What Ctrl-C stops, of a server and the Neo4j that it uses. */
export const stopHint = ({ runner }: Pick<Neo4jHandle, 'runner'>): string =>
  runner === 'remote'
    ? 'Ctrl-C stops the server; Neo4j runs by itself, as NEO4J_URI says.'
    : 'Ctrl-C stops the server, and Neo4j unless another papergraph uses it.'
