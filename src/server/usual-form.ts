import type { IncomingMessage } from 'node:http'

/**
 * Brings a request into that of its equal forms (RFC 9112, RFC 9110) which is looked for: a target without the scheme and host that are for a proxy, a media type in lower
 * case and without a space behind it.
 */
export const usualForm = (request: IncomingMessage): void => {
  request.url = (request.url ?? '/').replace(/^https?:\/\/[^/?#]*\/?/iu, '/')
  const type = request.headers['content-type']
  if (type !== undefined)
    request.headers['content-type'] = type.replace(/^[^;,]*/u, (essence) => essence.trim().toLowerCase())
}
