import { z } from 'zod'
import type { KeyedRead } from './keyed-read.ts'

/** How papers write the concepts that they name, and how central each is; a row is `{key, mentions}`. */
export const paperMentions: KeyedRead = {
  identity: 'Paper.mentions',
  statement: (keys) => ({
    text: [
      'UNWIND $keys AS key',
      'MATCH (:Paper {id: key})-[r:MENTIONS]->(c:Concept)',
      'RETURN key, collect({slug: c.slug, spelling: r.spelling, score: r.score}) AS mentions',
    ].join('\n'),
    parameters: { keys },
  }),
}

/** A row of that. */
export const paperMentionsRow = z.object({
  mentions: z.array(z.object({ slug: z.string(), spelling: z.string(), score: z.number() })),
})
