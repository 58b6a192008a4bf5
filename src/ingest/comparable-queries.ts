import type { ComparableQuery } from '../graph/import/read-comparables.ts'

/**
 * What to read of papers that were there: each candidate outside the batch with the papers of the batch that it is compared with, and `also` these,
 * whose lists change.
 */
export const comparableQueries = (
  candidates: Map<string, Set<string>>,
  vectors: Map<string, Float32Array>,
  also: string[],
): ComparableQuery[] => {
  const queries = new Map<string, ComparableQuery>(also.map((id) => [id, { id, others: [] }]))
  for (const [paper, near] of candidates)
    for (const id of near) {
      if (candidates.has(id)) continue
      const query = queries.get(id) ?? { id, others: [] }
      if (vectors.has(paper)) query.others.push(paper)
      queries.set(id, query)
    }
  return [...queries.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
