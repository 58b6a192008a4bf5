import { openGraph } from '../../src/graph/graph.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { freePort } from '../free-port.ts'

/** A graph at an address where nothing listens. */
export const unreachableGraph = async (): Promise<Graph> =>
  openGraph({
    uri: `bolt://127.0.0.1:${await freePort()}`,
    username: 'neo4j',
    password: 'unasked',
    database: 'neo4j',
  })
