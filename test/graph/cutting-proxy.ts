import { once } from 'node:events'
import { connect, createServer } from 'node:net'

/** What stands between a driver and a Neo4j: passes everything on, and cuts connections when told. */
export type CuttingProxy = {
  uri: string
  /** Cuts the next so many connections that have something to say. */
  cut(times: number): void
  /** How many were cut so far. */
  cuts(): number
  close(): void
}

/** A proxy before the Neo4j at a bolt:// or neo4j:// address. */
export const cuttingProxy = async (uri: string): Promise<CuttingProxy> => {
  const { hostname, port } = new URL(uri)
  let [left, done] = [0, 0]
  const server = createServer((client) => {
    const neo4j = connect(Number(port), hostname)
    const end = (): void => {
      client.destroy()
      neo4j.destroy()
    }
    client.on('data', (data) => {
      if (left === 0) neo4j.write(data)
      else {
        left -= 1
        done += 1
        end()
      }
    })
    neo4j.on('data', (data) => client.write(data))
    for (const socket of [client, neo4j]) socket.on('error', end).on('close', end)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const place = server.address()
  return {
    uri: `bolt://127.0.0.1:${typeof place === 'object' && place ? place.port : 0}`,
    cut(times) {
      left = times
    },
    cuts: () => done,
    close: () => server.close(),
  }
}
