import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { once } from 'node:events'
import { onnxBytes, tokenizerBytes } from './made-model.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

export type ModelHome = {
  address: string
  /** What was asked for: path and range. */
  asked: string[]
  close(): void
}

const files = new Map([
  ['/made/resolve/1/onnx/made.onnx', onnxBytes],
  ['/made/resolve/1/made.json', tokenizerBytes],
])

/** Sends the file that was asked for, from where it was asked for. */
const send: Answer = (request, response) => {
  const content = files.get(request.url ?? '')
  if (!content) return void response.writeHead(404).end()
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
  response.writeHead(from > 0 ? 206 : 200, { 'content-length': content.length - from })
  response.end(content.subarray(from))
}

/** A web server that has a model's two files; `odd` answers the first requests, one each. */
export const modelHome = async (...odd: Answer[]): Promise<ModelHome> => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push([request.url, request.headers.range].filter(Boolean).join(' '))
    const answer = odd.shift() ?? send
    answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const place = server.address()
  const port = typeof place === 'object' && place ? place.port : 0
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
