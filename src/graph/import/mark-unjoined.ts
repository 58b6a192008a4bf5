import type { Statement } from '../statement.ts'

/** Says of papers that their neighbours are to be looked for. */
export const markUnjoined = (ids: string[]): Statement => ({
  text: ['UNWIND $ids AS id', 'MATCH (p:Paper {id: id})', 'SET p:Unjoined'].join('\n'),
  parameters: { ids },
})
