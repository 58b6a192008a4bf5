import { z } from 'zod'
import type { Statement } from '../../statement.ts'

/** Who made the papers' vectors, and how common words are in the graph; not again where that is as it was at `known`, an earlier row's `state`. No row without a corpus. */
export const corpusStatistics = (known: string | null): Statement => ({
  text: [
    "MATCH (c:Corpus {key: 'corpus'})",
    "WITH c, toString(c.updatedAt) + ' ' + toString(c.papers) AS state",
    'RETURN state, c.embedder AS embedder, c.dimensions AS dimensions, c.papers AS papers, CASE WHEN state = $known THEN null ELSE c.documentFrequencies END AS documentFrequencies',
  ].join('\n'),
  parameters: { known },
})

/** A row of that; `state`, `embedder` and `dimensions` are null before the first import. */
export const corpusStatisticsRow = z.object({
  state: z.string().nullable(),
  embedder: z.string().nullable(),
  dimensions: z.number().nullable(),
  papers: z.number().nullable(),
  documentFrequencies: z.array(z.number()).nullable(),
})
