import { createHash } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'

/** Weak: the same answer in another encoding is the same. */
const entityTag = (body: string): string =>
  `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

const opaque = (tag: string): string => tag.trim().replace(/^W\//u, '')

const isKnown = (header: string | null, tag: string): boolean =>
  header !== null && (header.trim() === '*' || header.split(',').map(opaque).includes(opaque(tag)))

const isJson = (response: Response): boolean =>
  /^application\/(?:graphql-response\+)?json\b/u.test(response.headers.get('content-type') ?? '')

/** Gives what a GET answers a validator, by which a client that has it already gets 304; an answer with errors is not to be kept. */
export const conditionalGet = (): Plugin => {
  const faulty = new WeakSet<Request>()
  return {
    onResultProcess({ request, result }) {
      if (!('errors' in result) || result.errors === undefined) return
      faulty.add(request)
    },
    async onResponse({ request, response, setResponse, fetchAPI }) {
      if (request.method !== 'GET' || !isJson(response)) return
      if (faulty.has(request) || response.status !== 200) {
        response.headers.set('cache-control', 'no-store')
        return
      }
      const body = await response.text()
      const tag = entityTag(body)
      response.headers.set('etag', tag)
      // Kept, and asked for again each time: the next import may change it.
      response.headers.set('cache-control', 'no-cache')
      response.headers.append('vary', 'accept')
      const isSame = isKnown(request.headers.get('if-none-match'), tag)
      setResponse(
        new fetchAPI.Response(isSame ? null : body, {
          status: isSame ? 304 : 200,
          headers: response.headers,
        }),
      )
    },
  }
}
