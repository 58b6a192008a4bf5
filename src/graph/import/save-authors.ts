import { entityOrderKeys } from '../../domain/entity-order-keys.ts'
import type { Statement } from '../statement.ts'

/** Keeps authors that are not there yet. */
export const saveAuthors = (authors: { id: string; name: string }[]): Statement => ({
  text: [
    'UNWIND $authors AS author',
    'MERGE (a:Author {id: author.id})',
    'ON CREATE SET a.name = author.name, a.byName = author.byName',
  ].join('\n'),
  parameters: {
    authors: authors.map(({ id, name }) => ({
      id,
      name,
      byName: entityOrderKeys({ slug: id, name, paperCount: 0 }).byName,
    })),
  },
})
