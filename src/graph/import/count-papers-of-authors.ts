import type { Statement } from '../statement.ts'

/** Counts the papers of authors anew. The order key is entity-order-keys.ts's. */
export const countPapersOfAuthors = (ids: string[]): Statement => ({
  text: [
    'UNWIND $ids AS id',
    'MATCH (a:Author {id: id})',
    'WITH a, COUNT { (a)<-[:WRITTEN_BY]-() } AS papers',
    "SET a.paperCount = papers, a.byPaperCount = right('000000000' + toString(papers), 10) + '\\t' + a.id",
  ].join('\n'),
  parameters: { ids },
})
