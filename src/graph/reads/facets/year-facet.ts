import { areAllPapers } from './are-all-papers.ts'
import type { ConnectionPapers } from './connection-papers.ts'

/** The years in which a connection's papers were published, the newest first. A paper without a day is in none. */
export const yearFacet = (papers: ConnectionPapers) => {
  const { clauses, rows } = papers
  // The relationship that is walked has the day beside it: no paper need be read.
  const dated = clauses.some((line) => line.includes(`[${rows.relationship}:`))
    ? rows.relationship
    : rows.node
  const hasDay = `${dated}.byPublished >= '0'`
  return {
    // Right behind its MATCH the condition is served by the papers' index.
    clauses: areAllPapers(papers)
      ? [...clauses, `WHERE ${hasDay}`]
      : [...clauses, 'WITH *', `WHERE ${hasDay}`],
    aggregate: { period: `left(${dated}.byPublished, 4) + '-01-01'`, paperCount: 'count(*)' },
    order: { by: [{ value: 'period', direction: 'DESC' }], unique: true },
  } as const
}
