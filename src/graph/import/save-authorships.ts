import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

export type AuthorshipRow = { paper: string; author: string; position: number }

/** Joins papers and who wrote them; `position` counts from 1. */
export const saveAuthorships = (authorships: AuthorshipRow[]): Statement => ({
  text: [
    'UNWIND $authorships AS authorship',
    'MATCH (p:Paper {id: authorship.paper})',
    'MATCH (a:Author {id: authorship.author})',
    'CREATE (p)-[:WRITTEN_BY {position: authorship.position}]->(a)',
  ].join('\n'),
  parameters: { authorships: authorships.map((row) => ({ ...row, position: integer(row.position) })) },
})
