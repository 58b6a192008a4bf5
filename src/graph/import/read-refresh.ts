import { z } from 'zod'
import type { Statement } from '../statement.ts'

/** `refresh` is JSON, null where none is unfinished; `embedder` and `dimensions` are of the vectors that papers have, null before the first. */
export const refreshRow = z.object({
  refresh: z.string().nullable(),
  embedder: z.string().nullable(),
  dimensions: z.number().nullable(),
  papers: z.number(),
})

/** How far a refresh came that was stopped, and what the graph is made with. */
export const readRefresh: Statement = {
  text: [
    "MATCH (c:Corpus {key: 'corpus'})",
    'RETURN c.refresh AS refresh, c.embedder AS embedder, c.dimensions AS dimensions, COUNT {',
    '  MATCH (:Paper)',
    '} AS papers',
  ].join('\n'),
  parameters: {},
}
