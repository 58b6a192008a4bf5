import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Graph } from '../graph/graph.ts'
import { ping } from '../graph/reads/ping.ts'
import { graphqlHandler } from './graphql-handler.ts'
import type { GraphqlOptions } from './graphql-handler.ts'
import { requestScope } from './request-scope.ts'
import { usualForm } from './usual-form.ts'

/** GraphiQL is one page with everything in it, so nothing of it may come from or go elsewhere, nor be shown within another page. */
const policy = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; frame-ancestors 'none'"

const sendJson = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(`${JSON.stringify(body)}\n`)
}

/** Whether a Host header may be part of an address, as Yoga makes one of it. */
const isHost = (host: string | undefined): boolean => !host || URL.canParse(`http://${host}`)

/** Within how many milliseconds a graph that is ready answers: whoever asks does not wait for long either. */
const readyWithin = 2_000

const sendReadiness = async (graph: Graph, response: ServerResponse): Promise<void> => {
  try {
    await graph.read(ping, { signal: AbortSignal.timeout(readyWithin) })
    sendJson(response, 200, { status: 'ready' })
  } catch {
    sendJson(response, 503, { status: 'unavailable', reason: 'Neo4j does not answer.' })
  }
}

/** Answers every request to the server: /graphql, / (goes there), /health (the process lives) and /ready (the graph answers). */
export const requestListener = (options: GraphqlOptions) => {
  const graphql = graphqlHandler(options)
  const routes: Record<string, (response: ServerResponse) => unknown> = {
    '/': (response) => response.writeHead(302, { location: '/graphql' }).end(),
    '/health': (response) => sendJson(response, 200, { status: 'alive' }),
    '/ready': (response) => sendReadiness(options.graph, response),
  }
  return (request: IncomingMessage, response: ServerResponse): void => {
    const requestId = randomUUID()
    response.setHeader('x-request-id', requestId)
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('content-security-policy', policy)
    usualForm(request)
    const path = (request.url ?? '/').replace(/\?.*$/s, '')
    const route = routes[path]
    if (!isHost(request.headers.host))
      sendJson(response, 400, { status: 'bad request', reason: "The header 'Host' names no host." })
    else if (path === '/graphql') requestScope.run(requestId, () => void graphql(request, response))
    else if (route === undefined)
      sendJson(response, 404, { status: 'not found', reason: 'There are /graphql, /health and /ready.' })
    else if (request.method !== 'GET' && request.method !== 'HEAD')
      sendJson(response.setHeader('allow', 'GET, HEAD'), 405, {
        status: 'method not allowed',
        reason: 'Only GET and HEAD are.',
      })
    else route(response)
  }
}
