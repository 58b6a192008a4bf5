import { z } from 'zod'
import type { Statement } from '../statement.ts'

export const themeVotesRow = z.object({
  paper: z.string(),
  theme: z.string().nullable(),
  /** Whether the paper's day in its theme is still the paper's. */
  hasDay: z.boolean().nullable(),
  topics: z.array(z.string()),
  neighbours: z.array(
    z
      .tuple([z.string(), z.number(), z.string().nullable(), z.array(z.string()), z.array(z.string())])
      .transform(([paper, weight, theme, ofTheme, topics]) => ({ paper, weight, theme, ofTheme, topics })),
  ),
})

/**
 * Papers with their theme and the topics that they are about directly, and the papers that they share concepts with or are like, where a score weighs `ofLikeness` times as much: how much, which theme those are in, which topics most papers of
 * that are about, and their own topics.
 */
export const findThemeVotes = (ids: string[], ofLikeness: number): Statement => ({
  text: [
    'UNWIND $ids AS id',
    'MATCH (p:Paper {id: id})',
    'OPTIONAL MATCH (p)-[own:IN_THEME]->()',
    'RETURN id AS paper, own.theme AS theme, own.byPublished = p.byPublished AS hasDay, COLLECT {',
    '  MATCH (p)-[a:ABOUT]->()',
    '  WHERE a.direct',
    '  RETURN a.topic',
    '} AS topics, COLLECT {',
    '  MATCH (p)-[s:SHARES_CONCEPT|SIMILAR_TO]-(o:Paper)',
    '  OPTIONAL MATCH (o)-[:IN_THEME]->(t)',
    '  RETURN [o.id, coalesce(s.weight, s.score * $ofLikeness), t.id, coalesce(t.topics, []), COLLECT {',
    '    MATCH (o)-[a:ABOUT]->()',
    '    WHERE a.direct',
    '    RETURN a.topic',
    '  }]',
    '} AS neighbours',
  ].join('\n'),
  parameters: { ids, ofLikeness },
})
