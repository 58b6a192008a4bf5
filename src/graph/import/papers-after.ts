/**
 * The clauses that bind as `p` at most `$limit` papers after the key `$after`, in the order of their titles: a page of all there are. A paper's id is made from
 * the record that came first, so what goes by the order of ids would show in which order papers came.
 */
export const papersAfter = [
  'MATCH (p:Paper)',
  'WHERE p.byTitle > $after',
  'WITH p',
  'ORDER BY p.byTitle',
  'LIMIT $limit',
]
