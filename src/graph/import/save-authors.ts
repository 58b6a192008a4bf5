import { entityOrderKeys } from '../../domain/entity-order-keys.ts'
import type { Statement } from '../statement.ts'

/** Keeps authors. One whom a paper names already keeps the name that it has there. */
export const saveAuthors = (authors: { id: string; name: string }[]): Statement => ({
  text: [
    'UNWIND $authors AS author',
    'MERGE (a:Author {id: author.id})',
    'WITH a, author',
    'WHERE NOT EXISTS { (a)<-[:WRITTEN_BY]-() }',
    'SET a.name = author.name, a.byName = author.byName',
  ].join('\n'),
  parameters: {
    authors: authors.map(({ id, name }) => ({
      id,
      name,
      byName: entityOrderKeys({ slug: id, name, paperCount: 0 }).byName,
    })),
  },
})
