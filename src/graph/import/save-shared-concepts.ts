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
    'CREATE (a)-[:SHARES_CONCEPT {weight: pair.weight, concepts: pair.concepts, conceptWeights: pair.conceptWeights}]->(b)',
  ].join('\n'),
  parameters: { pairs },
})
