import type { Statement } from '../statement.ts'

/** Forgets of ids that they were merged away: papers are to have them again. */
export const removeMergedIds = (ids: string[]): Statement => ({
  text: ['UNWIND $ids AS id', 'MATCH (m:MergedPaper {id: id})', 'DETACH DELETE m'].join('\n'),
  parameters: { ids },
})
