import type { CORSOptions } from 'graphql-yoga'

/** What a page of an origin is told of reading answers; false: nothing. Where it is told `null` instead, a page that hides its origin (in a sandboxed frame, say) may read. */
export const corsOf = (readers: '*' | readonly string[], origin: string | null): CORSOptions =>
  readers !== '*' && !readers.includes(origin ?? '')
    ? false
    : {
        origin: readers === '*' ? readers : [...readers],
        methods: ['GET', 'POST', 'OPTIONS'],
        exposedHeaders: ['etag', 'x-request-id'],
        credentials: false,
      }
