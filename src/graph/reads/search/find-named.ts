import { integer } from '../../integer.ts'
import type { Statement } from '../../statement.ts'
import { namedByHand } from '../named-by-hand.ts'
import { paperConditions } from '../paper-conditions.ts'
import type { PaperFilter } from '../paper-filter.ts'
import { whereLines } from '../where-lines.ts'
import type { QueryName } from './query-name.ts'

/** The papers of a filter that a search names, or that are by whom it names, the newest first, at most `limit`; a row has the `id`. */
export const findNamed = (name: QueryName, filter: PaperFilter, limit: number): Statement => {
  const names = namedByHand('where')
  const where = paperConditions(filter, names)
  const match =
    name.by === 'author'
      ? ['MATCH (a:Author)', 'WHERE a.id IN $ids', 'MATCH (n:Paper)-[:WRITTEN_BY]->(a)']
      : [`MATCH (n:Paper {${name.by}: $key})`]
  return {
    text: [
      ...match,
      ...whereLines(where),
      'WITH DISTINCT n',
      'ORDER BY n.byPublished DESC',
      'LIMIT $limit',
      'RETURN n.id AS id',
    ].join('\n'),
    parameters: {
      ...(name.by === 'author' ? { ids: name.ids } : { key: name.key }),
      ...names.parameters,
      limit: integer(limit),
    },
  }
}
