import { z } from 'zod'
import type { Statement } from '../statement.ts'

export const wholeCorpusRow = z.object({
  papers: z.number(),
  documentFrequencies: z.array(z.number()),
  embedder: z.string().nullable(),
  referenceHash: z.string().nullable(),
})

/** The corpus as it is, without the lock. */
export const readCorpus: Statement = {
  text: [
    "MATCH (c:Corpus {key: 'corpus'})",
    'RETURN c.papers AS papers, c.documentFrequencies AS documentFrequencies, c.embedder AS embedder, c.referenceHash AS referenceHash',
  ].join('\n'),
  parameters: {},
}
