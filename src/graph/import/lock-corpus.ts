import { z } from 'zod'
import type { Statement } from '../statement.ts'

/** `embedder` made the vectors of the papers, null before the first import; `refresh` says how far an unfinished refresh came, in JSON. */
export const corpusRow = z.object({
  papers: z.number(),
  documentFrequencies: z.array(z.number()),
  embedder: z.string().nullable(),
  refresh: z.string().nullable(),
})

/** Takes the write lock that imports queue at until the transaction ends (one writer at a time), and gives the corpus. */
export const lockCorpus = (now: string): Statement => ({
  text: [
    "MATCH (c:Corpus {key: 'corpus'})",
    'SET c.updatedAt = datetime($now)',
    'RETURN c.papers AS papers, c.documentFrequencies AS documentFrequencies, c.embedder AS embedder, c.refresh AS refresh',
  ].join('\n'),
  parameters: { now },
})
