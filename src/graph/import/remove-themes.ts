import type { Statement } from '../statement.ts'

/** Removes themes, and takes out of them whatever papers they have. */
export const removeThemes = (ids: string[]): Statement => ({
  text: ['UNWIND $ids AS id', 'MATCH (t:Theme {id: id})', 'DETACH DELETE t'].join('\n'),
  parameters: { ids },
})
