import type { Statement } from '../statement.ts'

/** Takes the vector off papers whose text has no word left. */
export const removeVectors = (ids: string[]): Statement => ({
  text: ['UNWIND $ids AS id', 'MATCH (p:Paper {id: id})', 'REMOVE p.embedding'].join('\n'),
  parameters: { ids },
})
