import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { GraphqlOptions } from './graphql-handler.ts'
import { listenFailure } from './listen-failure.ts'
import { requestListener } from './request-listener.ts'

/** How long requests that are being answered may take when the server closes, in milliseconds. */
const grace = 10_000

/** What is served, to whom and where; nothing is written and every origin reads unless told. */
export type HttpServerOptions = Pick<GraphqlOptions, 'graph' | 'embedder'> &
  Partial<GraphqlOptions> & {
    /** A name or address of this machine. */
    host: string
    /** 0 for any free port. */
    port: number
  }

export type HttpServer = {
  /** Where it answers, without a path: 'http://localhost:4000'. */
  url: string
  /** Takes no more requests, lets those that are being answered finish (10 s at most) and closes every connection. */
  close(): Promise<void>
}

const listen = async (server: Server, host: string, port: number): Promise<void> => {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw error instanceof Error ? listenFailure(error, host, port) : error
  }
}

const urlOf = (server: Server, host: string): string => {
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

const closeGracefully = async (server: Server): Promise<void> => {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const end = setTimeout(() => server.closeAllConnections(), grace)
  await closed
  clearInterval(sweep)
  clearTimeout(end)
}

/** Serves a graph over HTTP. Throws a Failure PORT_TAKEN or BAD_CONFIG where it cannot listen. */
export const startHttpServer = async ({
  graph,
  embedder,
  writes = null,
  corsOrigins = '*',
  host,
  port,
}: HttpServerOptions): Promise<HttpServer> => {
  const server = createServer(requestListener({ graph, embedder, writes, corsOrigins }))
  await listen(server, host, port)
  return { url: urlOf(server, host), close: () => closeGracefully(server) }
}
