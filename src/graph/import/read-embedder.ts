import { z } from 'zod'
import type { Statement } from '../statement.ts'

export const embedderRow = z.object({ embedder: z.string(), dimensions: z.number().nullable() })

/** Who made the vectors of the papers, and their size; no row where there is no paper. */
export const readEmbedder: Statement = {
  text: [
    "MATCH (c:Corpus {key: 'corpus'})",
    'WHERE c.papers > 0 AND c.embedder IS NOT NULL',
    'RETURN c.embedder AS embedder, c.dimensions AS dimensions',
  ].join('\n'),
  parameters: {},
}
