import { z } from 'zod'
import type { KeyedRead } from '../keyed-read.ts'

const row = z.object({
  id: z.string(),
  embedding: z.array(z.number()).nullable(),
  wordProfile: z.string(),
  concepts: z.array(
    z
      .tuple([z.string(), z.number(), z.number()])
      .transform(([slug, score, paperCount]) => ({ slug, score, paperCount })),
  ),
  topics: z.array(z.string()),
  organizations: z.array(z.string()),
})

/** A paper as similarity compares it; `wordProfile` as encodeWordProfile makes it. */
export type PaperComparable = z.infer<typeof row>

/**
 * Papers as similarity compares them, by id or by an id that was merged away; a row is `{key, ...}`. `withVectors` false leaves their vectors where
 * they are.
 */
export const paperComparables = (withVectors: boolean): KeyedRead<PaperComparable> => ({
  statement: (keys) => ({
    text: [
      'UNWIND $keys AS key',
      'OPTIONAL MATCH (own:Paper {id: key})',
      'OPTIONAL MATCH (:MergedPaper {id: key})-[:MERGED_INTO]->(kept:Paper)',
      'WITH key, coalesce(own, kept) AS n',
      'WHERE n IS NOT NULL',
      `RETURN key, n.id AS id, ${withVectors ? 'n.embedding' : 'null'} AS embedding, coalesce(n.wordProfile, '') AS wordProfile, COLLECT {`,
      '  MATCH (n)-[m:MENTIONS]->(c:Concept)',
      '  RETURN [m.concept, m.score, c.paperCount]',
      '} AS concepts, COLLECT {',
      '  MATCH (n)-[a:ABOUT]->()',
      '  WHERE a.direct',
      '  RETURN a.topic',
      '} AS topics, COLLECT {',
      '  MATCH (n)-[f:FROM]->()',
      '  RETURN f.organization',
      '} AS organizations',
    ].join('\n'),
    parameters: { keys },
  }),
  row,
})
