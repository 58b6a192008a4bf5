import { once } from 'node:events'
import { createServer } from 'node:http'
import { z } from 'zod'

const sent = z.looseObject({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  temperature: z.number().optional(),
  response_format: z.looseObject({ type: z.string() }).optional(),
})

type Sent = z.infer<typeof sent>

/** What a service answers: a status, headers and a body. */
export type Reply = { status: number; headers?: Record<string, string>; body: unknown }

export type ChatService = {
  /** The base address, as it stands before # in EXTRACTOR. */
  address: string
  requests: Sent[]
  keys: (string | undefined)[]
  /** The most requests that were under way at once. */
  atOnce: number
  close(): void
}

/** A completion as such services send it, saying `content`. */
export const saying = (content: string): Reply => ({
  status: 200,
  body: {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    model: 'made-up',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
    usage: { prompt_tokens: 300, completion_tokens: 40, total_tokens: 340 },
  },
})

/** A service at a port of its own that answers each request by `answer`, after the requests that came with it have come too. */
export const chatService = async (answer: (request: Sent, place: number) => Reply): Promise<ChatService> => {
  const requests: Sent[] = []
  const keys: (string | undefined)[] = []
  let open = 0
  const service = { requests, keys, atOnce: 0 }
  const server = createServer(async (request, response) => {
    open += 1
    service.atOnce = Math.max(service.atOnce, open)
    let body = ''
    for await (const part of request) body += String(part)
    const asked = sent.parse(JSON.parse(body))
    requests.push(asked)
    keys.push(request.headers.authorization)
    const reply =
      request.url === '/v1/chat/completions'
        ? answer(asked, requests.length - 1)
        : { status: 404, body: { error: { message: 'Not Found' } } }
    setImmediate(() => {
      open -= 1
      response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers })
      response.end(JSON.stringify(reply.body))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const place = server.address()
  return Object.assign(service, {
    address: `http://127.0.0.1:${typeof place === 'object' && place ? place.port : 0}/v1`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  })
}
