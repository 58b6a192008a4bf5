import type { Statement } from '../statement.ts'

/** An entry of a paper's list with its reasons, in parallel lists. */
export type SimilarEntry = {
  id: string
  score: number
  parts: string[]
  values: number[]
  contributions: number[]
  sharedConcepts: string[]
  sharedConceptWeights: number[]
  sharedTopics: string[]
  sharedOrganizations: string[]
}

/** What comes into a paper's list. */
export type SimilarRow = { paper: string; entries: SimilarEntry[] }

/** Puts entries into papers' lists. They travel as lists, for a map would bring its keys along each time. */
export const saveSimilar = (lists: SimilarRow[]): Statement => ({
  text: [
    'UNWIND $lists AS list',
    'MATCH (a:Paper {id: list.paper})',
    'UNWIND list.entries AS entry',
    'MATCH (b:Paper {id: entry[0]})',
    'MERGE (a)-[s:SIMILAR_TO]->(b)',
    'SET s = {score: entry[1], parts: entry[2], values: entry[3], contributions: entry[4], sharedConcepts: entry[5], sharedConceptWeights: entry[6], sharedTopics: entry[7], sharedOrganizations: entry[8]}',
  ].join('\n'),
  parameters: {
    lists: lists.map(({ paper, entries }) => ({
      paper,
      entries: entries.map((entry) => [
        entry.id,
        entry.score,
        entry.parts,
        entry.values,
        entry.contributions,
        entry.sharedConcepts,
        entry.sharedConceptWeights,
        entry.sharedTopics,
        entry.sharedOrganizations,
      ]),
    })),
  },
})
