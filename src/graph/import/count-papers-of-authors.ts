import type { Statement } from '../statement.ts'

/** Counts the papers of authors anew. */
export const countPapersOfAuthors = (ids: string[]): Statement => ({
  text: [
    'UNWIND $ids AS id',
    'MATCH (a:Author {id: id})',
    'SET a.paperCount = COUNT { (a)<-[:WRITTEN_BY]-() }',
  ].join('\n'),
  parameters: { ids },
})
