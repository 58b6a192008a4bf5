import type { Match, PaperBook } from './paper-book.ts'
import type { RecordState } from './record-state.ts'
import { statementsOf } from './statements-of.ts'

/** The papers that a record may speak of and that have other records too. */
export const matchesBeside = (book: PaperBook, { key, statement }: RecordState): Match[] =>
  book.matches(statement).filter(({ paper }) => statementsOf(paper, key).length > 0)
