import { z } from 'zod'
import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'
import { papersAfter } from './papers-after.ts'

/** Pairs are lists rather than maps, since there are twenty times as many as papers and each map would bring its keys along. */
export const themePairsRow = z.object({
  id: z.string(),
  key: z.string(),
  theme: z.string().nullable(),
  topics: z.array(z.string()),
  pairs: z.array(z.tuple([z.string(), z.number()]).transform(([paper, weight]) => ({ paper, weight }))),
})

/**
 * The papers after a key, each with its theme, with the topics that it is about directly, with those of the pairs that share concepts which begin at it, so that each is read once, and with its list of
 * similar papers, where a score weighs `ofLikeness` times as much.
 */
export const readThemePairs = (after: string, limit: number, ofLikeness: number): Statement => ({
  text: [
    ...papersAfter,
    'RETURN p.id AS id, p.byTitle AS key, head(COLLECT {',
    '  MATCH (p)-[r:IN_THEME]->()',
    '  RETURN r.theme',
    '}) AS theme, COLLECT {',
    '  MATCH (p)-[a:ABOUT]->()',
    '  WHERE a.direct',
    '  RETURN a.topic',
    '} AS topics, COLLECT {',
    '  MATCH (p)-[s:SHARES_CONCEPT|SIMILAR_TO]->(o:Paper)',
    '  RETURN [o.id, coalesce(s.weight, s.score * $ofLikeness)]',
    '} AS pairs',
  ].join('\n'),
  parameters: { after, limit: integer(limit), ofLikeness },
})
