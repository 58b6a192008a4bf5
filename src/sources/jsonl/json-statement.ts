import { createHash } from 'node:crypto'
import { arxivId } from '../../domain/arxiv-id.ts'
import { authorId } from '../../domain/author-id.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { PaperStatement } from '../../domain/paper-statement.ts'
import type { JsonPaper } from './json-paper.ts'

/**
 * A record without an id is named by all that it says, so that a later import of the same line meets it again, while two lines of one paper
 * that differ are two records of it and neither is lost.
 */
const sourceIdOf = (paper: JsonPaper): string =>
  paper.id ?? `row:${createHash('sha256').update(canonicalJson(paper)).digest('hex').slice(0, 20)}`

/** Without the authors themselves, whom some files name among their affiliations. */
const withoutAuthors = ({ organizations, authors }: JsonPaper): string[] => {
  const people = new Set(authors.map(authorId))
  return organizations.filter((name) => !people.has(authorId(name)))
}

/**
 * What a line of a JSONL file says of its paper. Two lines with one id are two statements with one `sourceId`: the importer sees to
 * them, because telling them apart here would mean to remember every id of the file. A DOI that arXiv gives states the arXiv id as well.
 */
export const jsonStatement = (paper: JsonPaper, source: string): PaperStatement => {
  const { id: _id, ...said } = paper
  return {
    source,
    sourceId: sourceIdOf(paper),
    ...said,
    organizations: withoutAuthors(paper),
    arxivId: paper.arxivId ?? (paper.doi === null ? null : arxivId(paper.doi)),
    authorCount: null,
  }
}
