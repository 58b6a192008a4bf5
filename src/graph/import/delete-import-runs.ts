import type { Statement } from '../statement.ts'

/** Forgets how far imports came. */
export const deleteImportRuns = (ids: string[]): Statement => ({
  text: ['UNWIND $ids AS id', 'MATCH (r:ImportRun {id: id})', 'DELETE r'].join('\n'),
  parameters: { ids },
})
