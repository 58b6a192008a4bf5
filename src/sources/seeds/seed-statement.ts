import type { PaperStatement } from '../../domain/paper-statement.ts'
import type { SeedPaper } from './seed-paper.ts'

/** What a seed says of its paper: a summary in place of the abstract. */
export const seedStatement = ({ id, ...said }: SeedPaper, source: string): PaperStatement => ({
  source,
  sourceId: id,
  ...said,
  abstract: null,
  authors: [],
  arxivId: null,
  doi: null,
})
