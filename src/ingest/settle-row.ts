import type { PaperBook, Match } from './paper-book.ts'
import type { RecordState } from './record-state.ts'
import { sameRecords } from './same-records.ts'
import type { WorkingPaper } from './working-paper.ts'

/** What a record turned out to be: `matched` names what it joined, and `joined` the papers that it made one with that. */
export type Settlement = {
  outcome: 'new' | 'changed' | 'merged'
  paper: WorkingPaper
  matched: Match | null
  joined: string[]
}

const statementsOf = (paper: WorkingPaper, except?: string) =>
  [...paper.records.values()].filter(({ key }) => key !== except).map(({ statement }) => statement)

/** Papers that the record speaks of too: nothing keeps them apart from what it joined. */
const joinOthers = (
  book: PaperBook,
  first: WorkingPaper,
  others: Match[],
): { paper: WorkingPaper; joined: string[] } => {
  let paper = first
  const joined: string[] = []
  for (const other of others.filter(({ paper: candidate }) => candidate !== first)) {
    if (sameRecords(statementsOf(paper), statementsOf(other.paper)) !== 'same') continue
    const kept = book.join(paper, other.paper)
    joined.push(kept === paper ? other.paper.id : paper.id)
    paper = kept
  }
  return { paper, joined }
}

/** The paper that a record goes to which has none, or none any longer. */
const place = (
  book: PaperBook,
  record: RecordState,
  newId: () => string,
  now: number,
): Omit<Settlement, 'outcome'> => {
  const matches = book
    .matches(record.statement)
    .filter(({ paper }) => sameRecords([record.statement], statementsOf(paper, record.key)) === 'same')
  const [first, ...others] = matches
  if (!first) {
    const paper = book.create(newId(), now)
    book.put(paper, record)
    return { paper, matched: null, joined: [] }
  }
  book.put(first.paper, record)
  return { matched: first, ...joinOthers(book, first.paper, others) }
}

/**
 * Settles which paper a record speaks of that is new or says something else than before, and writes it into the book. A known record stays with
 * its paper unless the paper's other records now forbid it; the only record of a paper takes the paper's id with it whatever it says.
 */
export const settleRow = (
  book: PaperBook,
  record: RecordState,
  newId: () => string,
  now: number,
): Settlement => {
  const current = book.paperOf(record.key)
  if (!current) {
    const placed = place(book, record, newId, now)
    return { outcome: placed.matched ? 'merged' : 'new', ...placed }
  }
  const others = statementsOf(current, record.key)
  if (others.length > 0 && sameRecords([record.statement], others) !== 'same')
    return { outcome: 'changed', ...place(book, record, newId, now) }
  book.put(current, record)
  const matches = book.matches(record.statement).filter(({ paper }) => paper !== current)
  return { outcome: 'changed', matched: null, ...joinOthers(book, current, matches) }
}
