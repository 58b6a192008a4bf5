import { integer } from '../../integer.ts'
import type { Statement } from '../../statement.ts'
import { namedByHand } from '../named-by-hand.ts'
import { paperConditions } from '../paper-conditions.ts'
import type { PaperFilter } from '../paper-filter.ts'
import { whereLines } from '../where-lines.ts'
import { namedPapers } from './named-papers.ts'
import type { QueryName } from './query-name.ts'

/** Papers by the index, which gives them in order of their score, so that reading ends with the last one that is wanted. */
const wordedPapers = (conditions: readonly string[]): string[] => [
  `CALL db.index.fulltext.queryNodes('paper_text', $query${conditions.length === 0 ? ', {limit: $limit}' : ''}) YIELD node AS n, score`,
  ...whereLines(conditions),
  'WITH n.id AS id, score',
  'LIMIT $limit',
]

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`)

/**
 * The papers that the full-text index finds for a query of its own language (`luceneQuery`), best first, at most `limit` of those that match the
 * filter; and before them, without a score, as many that a `name` names or that are by whom it names, the newest first. A row is a `wordedPaper`.
 */
export const findByWords = (
  query: string,
  name: QueryName | null,
  filter: PaperFilter,
  limit: number,
): Statement => {
  const names = namedByHand('where')
  const where = paperConditions(filter, names)
  const worded = wordedPapers(where)
  const parameters = { query, ...names.parameters, limit: integer(limit) }
  if (name === null)
    return { text: [...worded, 'RETURN id, score', 'ORDER BY score DESC, id'].join('\n'), parameters }
  const named = namedPapers(name)
  return {
    text: [
      'CALL () {',
      ...indented([...worded, "RETURN id, score, '' AS published", 'UNION ALL', ...named.lines]),
      ...indented([
        ...whereLines(where),
        'WITH DISTINCT n',
        'ORDER BY n.byPublished DESC',
        'LIMIT $limit',
        'RETURN n.id AS id, null AS score, n.byPublished AS published',
      ]),
      '}',
      'RETURN id, score',
      // No score is above all.
      'ORDER BY score DESC, published DESC, id',
    ].join('\n'),
    parameters: { ...parameters, ...named.parameters },
  }
}
