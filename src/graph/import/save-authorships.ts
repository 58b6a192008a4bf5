import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

export type AuthorshipRow = { paper: string; author: string; position: number }

/** Two authors of one name are one author: such a paper is theirs once, or their pages would show it twice. */
const eachOnce = (authorships: AuthorshipRow[]): AuthorshipRow[] => {
  const first = new Map<string, AuthorshipRow>()
  for (const row of authorships) {
    const pair = `${row.paper} ${row.author}`
    if (!first.has(pair)) first.set(pair, row)
  }
  return [...first.values()]
}

/** Joins papers and who wrote them; `position` counts from 1, and is the first where a paper names an author twice. */
export const saveAuthorships = (authorships: AuthorshipRow[]): Statement => ({
  text: [
    'UNWIND $authorships AS authorship',
    'MATCH (p:Paper {id: authorship.paper})',
    'MATCH (a:Author {id: authorship.author})',
    'CREATE (p)-[:WRITTEN_BY {position: authorship.position}]->(a)',
  ].join('\n'),
  parameters: {
    authorships: eachOnce(authorships).map((row) => ({ ...row, position: integer(row.position) })),
  },
})
