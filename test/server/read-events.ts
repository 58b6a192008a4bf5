import { token } from './token.ts'

/** The events of a subscription, as they come. */
export type Events = {
  contentType: string | null
  /** What came so far, parsed. */
  seen: unknown[]
  /** Resolves when the server says that it was all. */
  ended: Promise<void>
}

const dataOf = (event: string): string | undefined => /^event: next\ndata: (.*)$/su.exec(event)?.[1]

/** Subscribes with the token; resolves when the server listens. */
export const readEvents = async (url: string, query: string, signal?: AbortSignal): Promise<Events> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ query }),
    signal: signal ?? null,
  })
  const seen: unknown[] = []
  const read = async (): Promise<void> => {
    let text = ''
    for await (const part of (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
      const events = (text + part).split('\n\n')
      text = events.pop() ?? ''
      for (const data of events.map(dataOf)) if (data !== undefined) seen.push(JSON.parse(data))
    }
  }
  return { contentType: response.headers.get('content-type'), seen, ended: read() }
}
