import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

/** An entry of a paper's list with its reasons, in parallel lists. */
export type SimilarRow = {
  from: string
  to: string
  rank: number
  score: number
  parts: string[]
  values: number[]
  contributions: number[]
  sharedConcepts: string[]
  sharedConceptWeights: number[]
  sharedTopics: string[]
  sharedOrganizations: string[]
}

/** Puts entries into papers' lists. */
export const saveSimilar = (entries: SimilarRow[]): Statement => ({
  text: [
    'UNWIND $entries AS entry',
    'MATCH (a:Paper {id: entry.from})',
    'MATCH (b:Paper {id: entry.to})',
    'CREATE (a)-[s:SIMILAR_TO]->(b)',
    'SET s = entry.properties',
  ].join('\n'),
  parameters: {
    entries: entries.map(({ from, to, rank, ...rest }) => ({
      from,
      to,
      properties: { rank: integer(rank), ...rest },
    })),
  },
})
