import type { Plugin } from 'graphql-yoga'
import { acceptedEncoding } from './accepted-encoding.ts'
import { compressed } from './compressed.ts'

/** Below so many bytes a body is one packet either way. */
const smallest = 1_024

const compressible = /^(?:application\/(?:graphql-response\+)?json|text\/html)\b/u

/** Compresses answers and pages that are worth it, as the client accepts it; never what is sent bit by bit, such as events. */
export const responseCompression: Plugin = {
  async onResponse({ request, response, setResponse, fetchAPI }) {
    if (!compressible.test(response.headers.get('content-type') ?? '') || response.status === 304) return
    response.headers.append('vary', 'accept-encoding')
    const encoding = acceptedEncoding(request.headers.get('accept-encoding'))
    if (encoding === null) return
    const body = new Uint8Array(await response.arrayBuffer())
    const isSmall = body.length < smallest
    if (!isSmall) response.headers.set('content-encoding', encoding)
    response.headers.delete('content-length')
    setResponse(
      new fetchAPI.Response(isSmall ? body : await compressed(encoding, body), {
        status: response.status,
        headers: response.headers,
      }),
    )
  },
}
