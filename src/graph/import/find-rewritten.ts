import type { Statement } from '../statement.ts'

/** Which of these papers came or got other words since a moment (ISO 8601), and are to be joined again; a row is `unjoinedRow`'s. */
export const findRewritten = (ids: string[], since: string): Statement => ({
  text: [
    'UNWIND $ids AS id',
    'MATCH (p:Paper {id: id})',
    'WHERE p:Unjoined AND p.updatedAt >= datetime($since)',
    'RETURN p.id AS id',
  ].join('\n'),
  parameters: { ids, since },
})
