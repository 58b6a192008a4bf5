import type { Statement } from '../statement.ts'

/** Two papers that share concepts, `from` the smaller id; the lists are parallel, strongest first. */
export type SharedConceptsRow = {
  from: string
  to: string
  weight: number
  concepts: string[]
  conceptWeights: number[]
}

/** Joins papers that share concepts, once a pair. Pairs travel as lists, for a map would bring its keys along each time. */
export const saveSharedConcepts = (pairs: SharedConceptsRow[]): Statement => ({
  text: [
    'UNWIND $pairs AS pair',
    'MATCH (a:Paper {id: pair[0]})',
    'MATCH (b:Paper {id: pair[1]})',
    'MERGE (a)-[r:SHARES_CONCEPT]->(b)',
    'SET r = {weight: pair[2], concepts: pair[3], conceptWeights: pair[4]}',
  ].join('\n'),
  parameters: {
    pairs: pairs.map(({ from, to, weight, concepts, conceptWeights }) => [
      from,
      to,
      weight,
      concepts,
      conceptWeights,
    ]),
  },
})
