import { arxivId } from './arxiv-id.ts'
import { authorName } from './author-name.ts'
import type { CalendarDay } from './calendar-day.ts'
import type { PaperStatement } from './paper-statement.ts'
import type { FieldRule } from './settle-field.ts'
import { slug } from './slug.ts'
import { titleKey } from './title-key.ts'

const spaced = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

const text = (
  name: 'title' | 'abstract' | 'summary' | 'arxivId' | 'doi',
  fold: (value: string) => string = spaced,
): FieldRule<string> => ({ name, said: (statement) => statement[name], show: (value) => value, fold })

/** How each field on which records can disagree is settled; the others are all of them together. */
export const fieldRules = {
  title: text('title', (title) => titleKey(title) || spaced(title)),
  abstract: text('abstract'),
  summary: text('summary'),
  arxivId: text('arxivId'),
  /** One that arXiv gives says the arXiv id, and speaks neither for nor against the journal's. */
  doi: {
    ...text('doi'),
    said: ({ doi }) => (doi !== null && arxivId(doi) === null ? doi : null),
  } satisfies FieldRule<string>,
  publishedAt: {
    name: 'publishedAt',
    said: (statement) => statement.publishedAt,
    show: String,
    fold: String,
    beats: (day, other) => day < other,
  } satisfies FieldRule<CalendarDay>,
  upvotes: {
    name: 'upvotes',
    said: (statement) => statement.upvotes,
    show: String,
    fold: String,
    beats: (upvotes, other) => upvotes > other,
  } satisfies FieldRule<number>,
  authorCount: {
    name: 'authorCount',
    said: (statement) => statement.authorCount ?? (statement.authors.length || null),
    show: String,
    fold: String,
  } satisfies FieldRule<number>,
  authors: {
    name: 'authors',
    said: (statement) => (statement.authors.length > 0 ? statement.authors : null),
    show: (authors) => authors.join(', '),
    fold: (authors) => authors.map((author) => slug(authorName(author)) || author).join('|'),
  } satisfies FieldRule<PaperStatement['authors']>,
}
