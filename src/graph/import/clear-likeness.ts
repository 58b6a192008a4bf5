import type { Statement } from '../statement.ts'

/** Takes away what joins these papers to others by likeness, in either direction. */
export const clearLikeness = (ids: string[]): Statement => ({
  text: [
    'UNWIND $ids AS id',
    'MATCH (:Paper {id: id})-[r:SIMILAR_TO|SHARES_CONCEPT]-()',
    'WITH DISTINCT r',
    'DELETE r',
  ].join('\n'),
  parameters: { ids },
})
