import type { Statement } from '../statement.ts'

/** Carries papers' new upvotes to the relationships that pages are read from. */
export const restampUpvotes = (ids: string[]): Statement => ({
  text: ['UNWIND $ids AS id', 'MATCH (p:Paper {id: id})-[r:ABOUT]->()', 'SET r.byUpvotes = p.byUpvotes'].join(
    '\n',
  ),
  parameters: { ids },
})
