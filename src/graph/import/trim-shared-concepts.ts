import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

/** How many pairs a paper may choose, and how many it may have in all, those with them that others choose. */
export type PairLimits = { chosen: number; held: number }

/**
 * Takes away the lightest pairs of papers that have more than `held`, and what they chose before they chose heavier pairs: of the pairs beyond a paper's
 * `chosen` heaviest the next as many, which is what it can have chosen at once, but not those that are among the heaviest of the other paper. Of
 * equally heavy ones those with the smaller ids count as heavier.
 */
export const trimSharedConcepts = (ids: string[], { chosen, held }: PairLimits): Statement => ({
  text: [
    'UNWIND $ids AS id',
    'MATCH (p:Paper {id: id})',
    'CALL (p) {',
    '  MATCH (p)-[r:SHARES_CONCEPT]-(o:Paper)',
    '  WITH r, o',
    '  ORDER BY r.weight DESC, o.id',
    '  SKIP $held',
    '  DELETE r',
    '}',
    'CALL (p) {',
    '  MATCH (p)-[r:SHARES_CONCEPT]-(o:Paper)',
    '  WITH r, o',
    '  ORDER BY r.weight DESC, o.id',
    '  SKIP $chosen',
    '  LIMIT $chosen',
    '  WHERE COUNT {',
    '    (o)-[s:SHARES_CONCEPT]-(other)',
    '    WHERE s.weight > r.weight OR (s.weight = r.weight AND other.id < p.id)',
    '  } >= $chosen',
    '  DELETE r',
    '}',
  ].join('\n'),
  parameters: { ids, chosen: integer(chosen), held: integer(held) },
})
