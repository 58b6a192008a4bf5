import { z } from 'zod'

/** What the load client is to do: so many clients send these requests in turn, each the next one when it has its answer, for so long. */
export const loadJob = z.object({
  url: z.string(),
  requests: z.array(z.object({ path: z.string(), body: z.string() })).min(1),
  clients: z.int().positive(),
  milliseconds: z.number().positive(),
})

export type LoadJob = z.infer<typeof loadJob>

/** What came of it: times in milliseconds, bytes of an answer's body on average. */
export const loadResult = z.object({
  requests: z.int().positive(),
  p50: z.number(),
  p99: z.number(),
  perSecond: z.number(),
  bytes: z.number(),
})

export type LoadResult = z.infer<typeof loadResult>

/** What the client's process answers. */
export const loadAnswer = z.union([z.object({ result: loadResult }), z.object({ error: z.string() })])

export type LoadAnswer = z.infer<typeof loadAnswer>
