/** The clauses that bind as `p` at most `$limit` papers after the id `$after`, in the order of their ids: a page of all there are. */
export const papersAfter = [
  'MATCH (p:Paper)',
  'WHERE p.id > $after',
  'WITH p',
  'ORDER BY p.id',
  'LIMIT $limit',
]
