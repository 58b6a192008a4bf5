import type { Plugin } from 'graphql-yoga'

const messages = new Map([
  [
    415,
    "The body's media type is none that a query comes in: post it as JSON with the header 'Content-Type: application/json'.",
  ],
  [
    406,
    "No answer is of a media type in the header 'Accept': ask for application/json, or leave the header out.",
  ],
])

/** Says what to do where a request is refused for a media type, which is refused without a word. */
export const toldMediaType: Plugin = {
  onResponse({ response, setResponse, fetchAPI }) {
    const message = messages.get(response.status)
    if (message === undefined || response.headers.has('content-type')) return
    const headers = new fetchAPI.Headers(response.headers)
    headers.set('content-type', 'application/json; charset=utf-8')
    const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })
    setResponse(new fetchAPI.Response(body, { status: response.status, headers }))
  },
}
