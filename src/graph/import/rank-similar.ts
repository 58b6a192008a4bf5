import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

/** A paper's list as it is to be: the rank of each paper in it. Of what the list has now, the rest goes. */
export type SimilarRanks = { paper: string; ranks: Record<string, number> }

const asIntegers = (ranks: Record<string, number>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(ranks).map(([id, rank]) => [id, integer(rank)]))

/** Ranks what is in papers' lists anew, and takes out what fell out of them. */
export const rankSimilar = (lists: SimilarRanks[]): Statement => ({
  text: [
    'UNWIND $lists AS list',
    'MATCH (:Paper {id: list.paper})-[s:SIMILAR_TO]->(o:Paper)',
    'WITH s, s.rank AS present, list.ranks[o.id] AS rank',
    'FOREACH (gone IN CASE WHEN rank IS NULL THEN [s] ELSE [] END | DELETE gone)',
    'FOREACH (moved IN CASE WHEN rank <> present THEN [s] ELSE [] END | SET moved.rank = rank)',
  ].join('\n'),
  parameters: { lists: lists.map(({ paper, ranks }) => ({ paper, ranks: asIntegers(ranks) })) },
})
