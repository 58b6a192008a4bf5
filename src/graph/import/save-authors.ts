import type { Statement } from '../statement.ts'

/** Keeps authors that are not there yet. */
export const saveAuthors = (authors: { id: string; name: string }[]): Statement => ({
  text: [
    'UNWIND $authors AS author',
    'MERGE (a:Author {id: author.id})',
    'ON CREATE SET a.name = author.name',
  ].join('\n'),
  parameters: { authors },
})
