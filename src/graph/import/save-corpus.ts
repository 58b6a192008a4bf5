import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

/** What the corpus is after a batch. Document frequencies travel as floats: whole numbers that a double holds exactly. */
export type CorpusRow = {
  papers: number
  documentFrequencies: number[]
  embedder: string
  dimensions: number
}

export const saveCorpus = (corpus: CorpusRow): Statement => ({
  text: [
    "MATCH (c:Corpus {key: 'corpus'})",
    'SET c.papers = $papers, c.documentFrequencies = $documentFrequencies, c.embedder = $embedder, c.dimensions = $dimensions',
  ].join('\n'),
  parameters: {
    papers: integer(corpus.papers),
    documentFrequencies: corpus.documentFrequencies,
    embedder: corpus.embedder,
    dimensions: integer(corpus.dimensions),
  },
})
