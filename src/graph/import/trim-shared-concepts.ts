import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

/**
 * Takes away what papers chose before they chose heavier pairs: of the pairs beyond a paper's `most` heaviest the next `most`, as many as it can have
 * chosen at once, but not those that are among the heaviest of the other paper. Of equally heavy ones those with the smaller ids count as heavier.
 */
export const trimSharedConcepts = (ids: string[], most: number): Statement => ({
  text: [
    'UNWIND $ids AS id',
    'MATCH (p:Paper {id: id})',
    'CALL (p) {',
    '  MATCH (p)-[r:SHARES_CONCEPT]-(o:Paper)',
    '  WITH r, o',
    '  ORDER BY r.weight DESC, o.id',
    '  SKIP $most',
    '  LIMIT $most',
    '  WHERE COUNT {',
    '    (o)-[s:SHARES_CONCEPT]-(other)',
    '    WHERE s.weight > r.weight OR (s.weight = r.weight AND other.id < p.id)',
    '  } >= $most',
    '  DELETE r',
    '}',
  ].join('\n'),
  parameters: { ids, most: integer(most) },
})
