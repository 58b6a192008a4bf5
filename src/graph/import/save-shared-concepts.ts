import type { Statement } from '../statement.ts'

/** Two papers that share concepts, `from` the smaller id; the lists are parallel, strongest first. */
export type SharedConceptsRow = {
  from: string
  to: string
  weight: number
  concepts: string[]
  conceptWeights: number[]
}

/** Joins papers that share concepts, once a pair. */
export const saveSharedConcepts = (pairs: SharedConceptsRow[]): Statement => ({
  text: [
    'UNWIND $pairs AS pair',
    'MATCH (a:Paper {id: pair.from})',
    'MATCH (b:Paper {id: pair.to})',
    'MERGE (a)-[r:SHARES_CONCEPT]->(b)',
    'SET r.weight = pair.weight, r.concepts = pair.concepts, r.conceptWeights = pair.conceptWeights',
  ].join('\n'),
  parameters: { pairs },
})
