import type { Statement } from '../statement.ts'

/** Carries papers' new days to the relationships that pages are read from. */
export const restampDays = (ids: string[]): Statement => ({
  text: [
    'UNWIND $ids AS id',
    'MATCH (p:Paper {id: id})-[r:ABOUT|MENTIONS|FROM|IN_THEME]->()',
    'SET r.byPublished = p.byPublished',
  ].join('\n'),
  parameters: { ids },
})
