import { z } from 'zod'
import type { Statement } from '../statement.ts'

/** `text` is the abstract, else the summary, else empty; `stamp` says when the paper was last written. */
export const textRow = z.object({ id: z.string(), title: z.string(), text: z.string(), stamp: z.string() })

/** What papers say. */
export const readTexts = (ids: string[]): Statement => ({
  text: [
    'UNWIND $ids AS id',
    'MATCH (p:Paper {id: id})',
    "RETURN id, p.title AS title, coalesce(p.abstract, p.summary, '') AS text, toString(p.updatedAt) AS stamp",
  ].join('\n'),
  parameters: { ids },
})
