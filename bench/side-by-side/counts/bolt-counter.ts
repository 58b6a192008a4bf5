import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { Socket } from 'node:net'
import type { Neo4jConnection } from '../../../src/graph/connection.ts'
import { boltHandshake } from './bolt-handshake.ts'
import { boltReader } from './bolt-reader.ts'

const RUN = 0x10
const RECORD = 0x71

/** What has passed so far. */
export type BoltCounts = { statements: number; rows: number }

/** Stands between a server and Neo4j and counts what they say, so that every server is counted by the same means. */
export type BoltCounter = { connection: Neo4jConnection; counts(): BoltCounts; close(): void }

/** Opens a counter in front of a Neo4j on this machine. */
export const openBoltCounter = async (neo4j: Neo4jConnection): Promise<BoltCounter> => {
  const counted: BoltCounts = { statements: 0, rows: 0 }
  const sockets = new Set<Socket>()
  const { hostname, port } = new URL(neo4j.uri)
  const server = createServer((client) => {
    const graph = connect(Number(port), hostname)
    const { ofServer, ofClient } = boltHandshake()
    const asked = boltReader(ofClient, (signature) => {
      if (signature === RUN) counted.statements += 1
    })
    const answered = boltReader(ofServer, (signature) => {
      if (signature === RECORD) counted.rows += 1
    })
    client.on('data', (bytes) => asked.feed(Buffer.from(bytes)))
    graph.on('data', (bytes) => answered.feed(Buffer.from(bytes)))
    for (const socket of [client, graph]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => sockets.delete(socket))
    }
    client.pipe(graph).pipe(client)
  })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  const own = address !== null && typeof address === 'object' ? address.port : 0
  return {
    connection: { ...neo4j, uri: `bolt://localhost:${own}` },
    counts: () => ({ ...counted }),
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
