import type { PaperStatement } from '../../src/domain/paper-statement.ts'

/** A statement that says nothing but its title, except for what a test gives it. */
export const madeStatement = (said: Partial<PaperStatement>): PaperStatement => ({
  source: 'made',
  sourceId: '1',
  title: 'A Title of Its Own',
  abstract: null,
  summary: null,
  publishedAt: null,
  authorCount: null,
  authors: [],
  organizations: [],
  urls: [],
  arxivId: null,
  doi: null,
  upvotes: null,
  concepts: [],
  ...said,
})
