import type { Statement } from '../../statement.ts'

/** The years in which some papers were published, by the papers' ids: the newest first; a row is a `foundCount`. */
export const countFoundYears = (ids: readonly string[]): Statement => ({
  text: [
    'UNWIND $ids AS id',
    'MATCH (n:Paper {id: id})',
    "WHERE n.byPublished >= '0'",
    "RETURN left(n.byPublished, 4) + '-01-01' AS counted, count(*) AS paperCount",
    'ORDER BY counted DESC',
  ].join('\n'),
  parameters: { ids },
})
