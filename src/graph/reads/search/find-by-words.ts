import { integer } from '../../integer.ts'
import type { Statement } from '../../statement.ts'
import { namedByHand } from '../named-by-hand.ts'
import { paperConditions } from '../paper-conditions.ts'
import type { PaperFilter } from '../paper-filter.ts'
import { whereLines } from '../where-lines.ts'

/**
 * The papers that the full-text index finds for a query of its own language (`luceneQuery`), best first, at most `limit` of those that match the
 * filter; a row is a `rankedPaper`. The index gives them in order of their score, so that reading ends with the last one that is wanted.
 */
export const findByWords = (query: string, filter: PaperFilter, limit: number): Statement => {
  const names = namedByHand('where')
  const where = paperConditions(filter, names)
  const options = where.length === 0 ? ', {limit: $limit}' : ''
  return {
    text: [
      `CALL db.index.fulltext.queryNodes('paper_text', $query${options}) YIELD node AS n, score`,
      ...whereLines(where),
      'WITH n.id AS id, score',
      'LIMIT $limit',
      'RETURN id, score',
      'ORDER BY score DESC, id',
    ].join('\n'),
    parameters: { query, ...names.parameters, limit: integer(limit) },
  }
}
