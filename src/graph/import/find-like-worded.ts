import { z } from 'zod'
import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

export const likeWordedRow = z.object({
  id: z.string(),
  found: z.array(z.tuple([z.string(), z.number()]).transform(([paper, score]) => ({ paper, score }))),
})

/** A paper and what the full-text index is asked for it. */
export type WordsQuery = { id: string; words: string }

/** For each paper those that have most of its words and their score (BM25), at most `count`, itself among them. */
export const findLikeWorded = (queries: WordsQuery[], count: number): Statement => ({
  text: [
    'UNWIND $queries AS query',
    "WITH query, 'title:(' + query.words + ') abstract:(' + query.words + ') summary:(' + query.words + ')' AS words",
    "CALL db.index.fulltext.queryNodes('paper_text', words, {limit: $count}) YIELD node, score",
    'RETURN query.id AS id, collect([node.id, score]) AS found',
  ].join('\n'),
  parameters: { queries, count: integer(count) },
})
