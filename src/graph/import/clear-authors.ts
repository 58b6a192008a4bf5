import type { Statement } from '../statement.ts'

/** Takes away who wrote papers, and gives the authors who lost one. */
export const clearAuthors = (ids: string[]): Statement => ({
  text: [
    'UNWIND $ids AS id',
    'MATCH (p:Paper {id: id})-[r:WRITTEN_BY]->(n:Author)',
    'DELETE r',
    "RETURN DISTINCT 'Author' AS label, n.id AS key",
  ].join('\n'),
  parameters: { ids },
})
