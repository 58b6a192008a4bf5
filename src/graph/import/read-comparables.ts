import { z } from 'zod'
import { decodeWordProfile } from '../../knowledge/similarity/words/decode-word-profile.ts'
import type { Statement } from '../statement.ts'

/** Neo4j gives what a node is joined to in the order in which it was joined. */
const sorted = z.array(z.string()).transform((values) => values.sort())

/** Lists of values rather than of maps, since there are thousands of them in a batch and each would bring its keys along. */
export const comparableRow = z.object({
  id: z.string(),
  words: z
    .string()
    .nullable()
    .transform((encoded) => decodeWordProfile(encoded ?? '')),
  concepts: z
    .array(
      z
        .tuple([z.string(), z.number(), z.number()])
        .transform(([slug, score, paperCount]) => ({ slug, score, paperCount })),
    )
    .transform((concepts) => concepts.sort((a, b) => (a.slug < b.slug ? -1 : 1))),
  topics: sorted,
  organizations: sorted,
  /** How long its list of similar papers is, and the least score in it (0 where it is empty). */
  listed: z
    .array(z.number())
    .transform((scores) => ({ length: scores.length, least: scores.length === 0 ? 0 : Math.min(...scores) })),
  /** What the pairs weigh that share concepts with it, the heaviest first. */
  pairWeights: z.array(z.number()).transform((weights) => weights.sort((a, b) => b - a)),
  /** -1..1, by the other paper's id; null where one of the two has no vector. */
  cosines: z.array(z.tuple([z.string(), z.number().nullable()])),
})

/** A paper to be read, and those to compare its vector with. */
export type ComparableQuery = { id: string; others: string[] }

/**
 * Papers as similarity compares them, each with what may enter its list. The cosines are worked out where the vectors are: a vector on
 * its way takes longer than its cosines.
 */
export const readComparables = (queries: ComparableQuery[]): Statement => ({
  text: [
    'UNWIND $queries AS query',
    'MATCH (p:Paper {id: query.id})',
    'WITH query, p, p.embedding AS embedding',
    'RETURN p.id AS id, p.wordProfile AS words, COLLECT {',
    '  MATCH (p)-[m:MENTIONS]->(c:Concept)',
    '  RETURN [m.concept, m.score, c.paperCount]',
    '} AS concepts, COLLECT {',
    '  MATCH (p)-[a:ABOUT]->()',
    '  WHERE a.direct',
    '  RETURN a.topic',
    '} AS topics, COLLECT {',
    '  MATCH (p)-[f:FROM]->()',
    '  RETURN f.organization',
    '} AS organizations, COLLECT {',
    '  MATCH (p)-[s:SIMILAR_TO]->()',
    '  RETURN s.score',
    '} AS listed, COLLECT {',
    '  MATCH (p)-[r:SHARES_CONCEPT]-()',
    '  RETURN r.weight',
    '} AS pairWeights, COLLECT {',
    '  UNWIND query.others AS other',
    '  MATCH (o:Paper {id: other})',
    '  RETURN [other, 2 * vector.similarity.cosine(embedding, o.embedding) - 1]',
    '} AS cosines',
  ].join('\n'),
  parameters: { queries },
})
