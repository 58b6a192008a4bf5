import type { Statement } from '../statement.ts'

/** Takes away what joins these papers to others by their concepts. */
export const clearSharedConcepts = (ids: string[]): Statement => ({
  text: [
    'UNWIND $ids AS id',
    'MATCH (:Paper {id: id})-[r:SHARES_CONCEPT]-()',
    'WITH DISTINCT r',
    'DELETE r',
  ].join('\n'),
  parameters: { ids },
})
