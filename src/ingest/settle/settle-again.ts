import type { TitleChoice } from './choose-by-title.ts'
import { chooseByTitle } from './choose-by-title.ts'
import { identityKeys } from './identity-keys.ts'
import { matchesBeside } from './matches-beside.ts'
import type { NewPaperId } from './new-paper-id.ts'
import type { PaperBook } from './paper-book.ts'
import type { RecordState } from './record-state.ts'
import { sameRecords } from './same-records.ts'
import { statementsOf } from './statements-of.ts'
import type { WorkingPaper } from './working-paper.ts'

/** A record that was there and whose title now fits papers that are kept apart: where it was, and where it is now, which may be the same. */
export type SettledAgain = { record: RecordState; from: string; to: WorkingPaper; choice: TitleChoice }

/** Records that no id holds where they are, and of which the paper that `cause` went to may be; `unfit` are papers that the cause is known not to speak of. */
const heldByTitle = (book: PaperBook, cause: RecordState, unfit: WorkingPaper[]): RecordState[] => {
  const titled = book.matches(cause.statement).map(({ paper }) => paper)
  const home = book.paperOf(cause.key)
  const title = identityKeys(cause.statement).titleKey
  if (titled.length < 2 || !home) return []
  // Where each of two papers is one record, whether they fit is known: a title that hundreds of papers have is not compared twice.
  const known = new Set(home.records.size === 1 ? unfit.filter(({ records }) => records.size === 1) : [])
  const isHeld = ({ key, statement }: RecordState): boolean => {
    const keys = identityKeys(statement)
    if (keys.arxivId !== null || keys.doi !== null || keys.titleKey !== title) return false
    const others = statementsOf(home, key)
    return others.length > 0 && sameRecords([statement], others) === 'same'
  }
  return titled
    .filter((paper) => !known.has(paper))
    .flatMap((paper) => [...paper.records.values()])
    .filter(isHeld)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

const moveTo = (book: PaperBook, record: RecordState, from: WorkingPaper, to: WorkingPaper): WorkingPaper => {
  if (from.records.size === 1) return book.join(from, to)
  book.put(to, record)
  return to
}

/**
 * Looks once more at records that are with a paper by nothing but their title, when a record of that title went to a paper: were it there before
 * them, they would be where this puts them. Gives those that moved, and those of which nothing tells whether they should have.
 */
export const settleAgain = (
  book: PaperBook,
  cause: RecordState,
  unfit: WorkingPaper[],
  newId: NewPaperId,
  now: number,
): SettledAgain[] =>
  heldByTitle(book, cause, unfit).flatMap((record): SettledAgain[] => {
    const from = book.paperOf(record.key)
    const choice = chooseByTitle(
      record,
      matchesBeside(book, record).map(({ paper }) => paper),
    )
    if (!from || choice.rivals.length === 0) return []
    const isAlone = from.records.size === 1
    const stays = choice.paper === from || (choice.paper === null && isAlone)
    if (stays)
      return choice.by === null && record !== cause ? [{ record, from: from.id, to: from, choice }] : []
    const target = choice.paper ?? book.create(newId(record, from, cause), now)
    return [{ record, from: from.id, to: moveTo(book, record, from, target), choice }]
  })
