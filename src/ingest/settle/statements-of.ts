import type { PaperStatement } from '../../domain/paper-statement.ts'
import type { WorkingPaper } from './working-paper.ts'

/** What the records of a paper say, one of them left out where `except` names it. */
export const statementsOf = (paper: WorkingPaper, except?: string): PaperStatement[] =>
  [...paper.records.values()].filter(({ key }) => key !== except).map(({ statement }) => statement)
