import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

/** Who wrote a paper, in its order. */
export type AuthorshipRow = { id: string; authors: string[] }

/** Two authors of one name are one author: such a paper is theirs once, or their pages would show it twice. */
const placesOf = (authors: string[]): [author: string, position: number][] => {
  const first = new Map<string, number>()
  for (const [place, author] of authors.entries()) if (!first.has(author)) first.set(author, place + 1)
  return [...first]
}

/** Joins papers and who wrote them; `position` counts from 1, and is the first where a paper names an author twice. */
export const saveAuthorships = (papers: AuthorshipRow[]): Statement => ({
  text: [
    'UNWIND $papers AS paper',
    'MATCH (p:Paper {id: paper.id})',
    'WITH p, paper.authors AS authors',
    'UNWIND authors AS author',
    'MATCH (a:Author {id: author[0]})',
    'CREATE (p)-[:WRITTEN_BY {position: author[1]}]->(a)',
  ].join('\n'),
  parameters: {
    papers: papers.map(({ id, authors }) => ({
      id,
      authors: placesOf(authors).map(([author, position]) => [author, integer(position)]),
    })),
  },
})
