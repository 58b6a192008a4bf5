import { once } from 'node:events'
import { createServer } from 'node:http'
import { z } from 'zod'

const sent = z.object({ model: z.string(), input: z.array(z.string()) })

/** What an OpenAI-compatible service answers: a status, headers and a body. */
export type Reply = { status: number; headers?: Record<string, string>; body: unknown }

export type EmbeddingService = {
  /** The base address, as it stands before # in EMBEDDER. */
  address: string
  /** The texts of each request. */
  inputs: string[][]
  models: string[]
  keys: (string | undefined)[]
  close(): void
}

/** Vectors of three dimensions that tell a text's length and first letter, the last text's first, as the order is the `index`'s alone. */
export const vectorsOf = (texts: string[]): Reply => ({
  status: 200,
  body: {
    object: 'list',
    model: 'made-up',
    usage: { prompt_tokens: texts.length, total_tokens: texts.length },
    data: texts
      .map((text, index) => ({
        object: 'embedding',
        index,
        embedding: [text.length, text.charCodeAt(0), 1],
      }))
      .toReversed(),
  },
})

/** A service at a port of its own that answers as OpenAI's does; `odd` answers the first requests, one each. */
export const embeddingService = async (...odd: Reply[]): Promise<EmbeddingService> => {
  const inputs: string[][] = []
  const models: string[] = []
  const keys: (string | undefined)[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += String(part)
    const { model, input } = sent.parse(JSON.parse(body))
    inputs.push(input)
    models.push(model)
    keys.push(request.headers.authorization)
    const reply =
      request.url === '/v1/embeddings' ? (odd.shift() ?? vectorsOf(input)) : { status: 404, body: {} }
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers })
    response.end(JSON.stringify(reply.body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const place = server.address()
  return {
    address: `http://127.0.0.1:${typeof place === 'object' && place ? place.port : 0}/v1`,
    inputs,
    models,
    keys,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
