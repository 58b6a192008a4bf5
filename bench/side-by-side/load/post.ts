import { once } from 'node:events'
import { IncomingMessage, request } from 'node:http'
import type { Agent } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { ArmRequest } from '../arms/arm-request.ts'

/** Sends a request and gives the body of its answer. Throws where that is no success. */
export const post = async (agent: Agent, url: string, { path, body }: ArmRequest): Promise<Buffer> => {
  const sent = request(`${url}${path}`, {
    agent,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      accept: 'application/json',
    },
  })
  sent.end(body)
  const [response] = await once(sent, 'response')
  if (!(response instanceof IncomingMessage)) throw new TypeError('There is no answer.')
  const answer = await buffer(response)
  if (response.statusCode !== 200 || answer.includes('"errors":'))
    throw new Error(`${url}${path} answers ${response.statusCode}: ${answer.subarray(0, 600).toString()}`)
  return answer
}
