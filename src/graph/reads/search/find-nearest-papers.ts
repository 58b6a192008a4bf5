import { integer } from '../../integer.ts'
import type { Statement } from '../../statement.ts'
import { namedByHand } from '../named-by-hand.ts'
import { paperConditions } from '../paper-conditions.ts'
import type { PaperFilter } from '../paper-filter.ts'
import { whereLines } from '../where-lines.ts'

/**
 * Of the `among` papers whose vectors are nearest to one, by the index, those that match the filter, nearest first, at most `limit`; a row is a
 * `rankedPaper`. The score is half of one plus the cosine, worked out anew: the index compares vectors that it holds in bytes.
 */
export const findNearestPapers = (
  vector: readonly number[],
  filter: PaperFilter,
  among: number,
  limit: number,
): Statement => {
  const names = namedByHand('where')
  const where = paperConditions(filter, names)
  return {
    text: [
      "CALL db.index.vector.queryNodes('paper_embedding', $among, $vector) YIELD node AS n",
      ...whereLines(where),
      'WITH n.id AS id, vector.similarity.cosine(n.embedding, $vector) AS score',
      'ORDER BY score DESC, id',
      'LIMIT $limit',
      'RETURN id, score',
    ].join('\n'),
    parameters: { vector, ...names.parameters, among: integer(among), limit: integer(limit) },
  }
}
