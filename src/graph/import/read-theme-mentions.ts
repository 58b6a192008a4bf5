import { z } from 'zod'
import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'
import { papersAfter } from './papers-after.ts'

export const themeMentionsRow = z.object({
  id: z.string(),
  key: z.string(),
  concepts: z.array(z.string()),
  topics: z.array(z.string()),
})

/** The papers after a key, each with its topics, broader ones as well, and with the concepts that it shares with any other: what one paper names alone labels no theme. */
export const readThemeMentions = (after: string, limit: number): Statement => ({
  text: [
    ...papersAfter,
    'RETURN p.id AS id, p.byTitle AS key, COLLECT {',
    '  MATCH (p)-[m:MENTIONS]->(c:Concept)',
    '  WHERE c.paperCount > 1',
    '  RETURN m.concept',
    '} AS concepts, COLLECT {',
    '  MATCH (p)-[a:ABOUT]->()',
    '  RETURN a.topic',
    '} AS topics',
  ].join('\n'),
  parameters: { after, limit: integer(limit) },
})
