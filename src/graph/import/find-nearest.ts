import { z } from 'zod'
import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

export const nearestRow = z.object({ id: z.string(), nearest: z.array(z.string()) })

/**
 * For each of these papers, all of which have a vector, the nearest of those that are committed, itself among them, at most `count` each. The index's score is no
 * cosine to keep: it compares vectors that it holds in bytes, and is off by some hundredths.
 */
export const findNearest = (ids: string[], count: number): Statement => ({
  text: [
    'UNWIND $ids AS id',
    'MATCH (p:Paper {id: id})',
    "CALL db.index.vector.queryNodes('paper_embedding', $count, p.embedding) YIELD node",
    'RETURN id, collect(node.id) AS nearest',
  ].join('\n'),
  parameters: { ids, count: integer(count) },
})
