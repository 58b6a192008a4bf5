import { integer } from '../../integer.ts'
import type { Statement } from '../../statement.ts'
import type { PaperFilter } from '../paper-filter.ts'
import { matchingPapers } from './matching-papers.ts'

/**
 * The papers of a filter whose vectors are nearest to one, every one of them compared; at most `limit`, rows and scores as those of
 * `findNearestPapers`.
 */
export const compareMatching = (vector: readonly number[], filter: PaperFilter, limit: number): Statement => {
  const { lines, parameters } = matchingPapers(filter)
  return {
    text: [
      ...lines,
      'WHERE n.embedding IS NOT NULL',
      'WITH n.id AS id, vector.similarity.cosine(n.embedding, $vector) AS score',
      'ORDER BY score DESC, id',
      'LIMIT $limit',
      'RETURN id, score',
    ].join('\n'),
    parameters: { vector, ...parameters, limit: integer(limit) },
  }
}
