import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

const tooLarge = (): GraphQLError =>
  new GraphQLError('Request body too large', {
    extensions: { code: 'REQUEST_ENTITY_TOO_LARGE', http: { status: 413 } },
  })

const brokenOff = (): GraphQLError =>
  new GraphQLError('The request ended within its body.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  })

const readWithin = async (body: ReadableStream<Uint8Array>, most: number): Promise<string> => {
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const chunk of body) {
      bytes += chunk.byteLength
      // Read to its end all the same: to a client that still sends, nothing can be said.
      if (bytes <= most) chunks.push(chunk)
    }
  } catch {
    throw brokenOff()
  }
  if (bytes > most) throw tooLarge()
  return Buffer.concat(chunks).toString()
}

/**
 * Refuses a request whose body has more than `most` bytes with REQUEST_ENTITY_TOO_LARGE. node:http lets no more through than `content-length` says, so only a body that comes without one
 * is counted. (Yoga's own limit leads every body through one more stream, which takes a tenth of a small request.)
 */
export const bodyLimit = (most: number): Plugin => ({
  onRequestParse({ request, requestParser, setRequestParser, fetchAPI }) {
    const stated = request.headers.get('content-length')
    if (stated !== null) {
      if (Number(stated) > most) throw tooLarge()
      return
    }
    const { body } = request
    if (body === null || requestParser === undefined) return
    setRequestParser(async ({ url, method, headers, signal }) =>
      requestParser(
        new fetchAPI.Request(url, { method, headers, signal, body: await readWithin(body, most) }),
      ),
    )
  },
})
