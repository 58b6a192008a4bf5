import { z } from 'zod'
import type { Statement } from '../statement.ts'

const labels = {
  papers: 'Paper',
  topics: 'Topic',
  themes: 'Theme',
  concepts: 'Concept',
  organizations: 'Organization',
  authors: 'Author',
  artifacts: 'Artifact',
  listings: 'Listing',
}

const counted = (name: string, pattern: string, what: string): string[] => [
  'CALL () {',
  `  MATCH ${pattern}`,
  `  RETURN count(${what}) AS ${name}`,
  '}',
]

const columns = [...Object.keys(labels), 'relationships']

/** How much the graph holds. Each count is kept by Neo4j, so the answer takes as long for a million papers as for one. */
export const statistics: Statement = {
  text: [
    ...Object.entries(labels).flatMap(([name, label]) => counted(name, `(n:${label})`, 'n')),
    ...counted('relationships', '()-[r]->()', 'r'),
    'OPTIONAL MATCH (corpus:Corpus)',
    `RETURN ${columns.join(', ')}, corpus.embedder AS embedder, toString(corpus.updatedAt) AS updatedAt`,
    'LIMIT 1',
  ].join('\n'),
  parameters: {},
}

/** The one row of the statement; `embedder` and `updatedAt` are null before the first import. */
export const statisticsRow = z.object({
  papers: z.number(),
  topics: z.number(),
  themes: z.number(),
  concepts: z.number(),
  organizations: z.number(),
  authors: z.number(),
  artifacts: z.number(),
  listings: z.number(),
  relationships: z.number(),
  embedder: z.string().nullable(),
  updatedAt: z.string().nullable(),
})
