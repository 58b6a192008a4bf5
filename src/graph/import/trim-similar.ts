import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

/** Leaves the `most` best entries of papers' lists; of equally good ones those of the smaller ids. */
export const trimSimilar = (ids: string[], most: number): Statement => ({
  text: [
    'UNWIND $ids AS id',
    'MATCH (p:Paper {id: id})',
    'CALL (p) {',
    '  MATCH (p)-[s:SIMILAR_TO]->(o:Paper)',
    '  WITH s',
    '  ORDER BY s.score DESC, o.id',
    '  SKIP $most',
    '  DELETE s',
    '}',
  ].join('\n'),
  parameters: { ids, most: integer(most) },
})
