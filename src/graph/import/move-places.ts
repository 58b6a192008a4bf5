import type { Statement } from '../statement.ts'

/** Two papers that turned out to be one: `gone` becomes another id of `kept`. */
export type PaperMerge = { gone: string; kept: string }

/** Gives the places on listings of papers that go to those that stay. */
export const movePlaces = (merges: PaperMerge[]): Statement => ({
  text: [
    'UNWIND $merges AS merge',
    'MATCH (:Paper {id: merge.gone})<-[old:LISTS]-(listing:Listing)',
    'MATCH (kept:Paper {id: merge.kept})',
    'CREATE (listing)-[place:LISTS]->(kept)',
    'SET place = properties(old)',
    'DELETE old',
  ].join('\n'),
  parameters: { merges },
})
