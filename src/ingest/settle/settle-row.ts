import type { TitleChoice } from './choose-by-title.ts'
import { chooseByTitle } from './choose-by-title.ts'
import { givesUpId } from './gives-up-id.ts'
import { identityChanged } from './identity-changed.ts'
import { matchesBeside } from './matches-beside.ts'
import type { NewPaperId } from './new-paper-id.ts'
import type { PaperBook, Match } from './paper-book.ts'
import { partedRecords } from './parted-records.ts'
import type { RecordState } from './record-state.ts'
import { sameRecords } from './same-records.ts'
import type { SettledAgain } from './settle-again.ts'
import { settleAgain } from './settle-again.ts'
import { statementsOf } from './statements-of.ts'
import type { WorkingPaper } from './working-paper.ts'

/** What a record turned out to be. */
export type Settlement = {
  outcome: 'new' | 'changed' | 'merged'
  paper: WorkingPaper
  /** What it joined. */
  matched: Match | null
  /** The papers that it made one with that. */
  joined: string[]
  /** Papers that were kept apart by an id which it states no longer, and which of them they are now. */
  freed: { gone: string; kept: string }[]
  /** Records that were with a paper by nothing but what it said before, and where each is now. */
  parted: { record: RecordState; from: string; to: WorkingPaper }[]
  /** The paper that it spoke of before, where that is another one. */
  left: string | null
  /** What was to choose from where its title alone says where it goes. */
  choice: TitleChoice | null
  /** Records that were there, and had to be looked at once more because of it. */
  again: SettledAgain[]
}

type Placed = Pick<Settlement, 'paper' | 'matched' | 'joined' | 'choice'>

const fit = (a: WorkingPaper, b: WorkingPaper): boolean =>
  sameRecords(statementsOf(a), statementsOf(b)) === 'same'

/** Whether a title says too little of two papers: there is a third that the one fits and the other does not. */
const isContested = (a: WorkingPaper, b: WorkingPaper, titled: WorkingPaper[]): boolean =>
  titled.some((third) => third !== a && third !== b && fit(a, third) !== fit(b, third))

/** Papers that the record speaks of too: nothing keeps them apart from what it joined. */
const joinOthers = (
  book: PaperBook,
  first: WorkingPaper,
  matches: Match[],
): { paper: WorkingPaper; joined: string[] } => {
  let paper = first
  let titled = matches.map((match) => match.paper)
  const joined: string[] = []
  for (const other of matches.filter((match) => match.paper !== first)) {
    if (!fit(paper, other.paper)) continue
    if (other.by === 'title' && isContested(paper, other.paper, titled)) continue
    const kept = book.join(paper, other.paper)
    const gone = kept === paper ? other.paper : paper
    joined.push(gone.id)
    titled = titled.filter((each) => each !== gone)
    paper = kept
  }
  return { paper, joined }
}

/** Makes a paper one with those that state an id of its other records: a record that kept them apart does so no longer. */
const joinFreed = (book: PaperBook, paper: WorkingPaper): Settlement['freed'] => {
  const byId = [...paper.records.values()]
    .flatMap(({ statement }) => book.matches(statement))
    .filter(({ by }) => by !== 'title')
  const freed: Settlement['freed'] = []
  let present = paper
  for (const other of new Set(byId.map((match) => match.paper))) {
    if (other === present || book.paper(other.id) !== other || !fit(present, other)) continue
    const kept = book.join(present, other)
    freed.push({ gone: kept === present ? other.id : present.id, kept: kept.id })
    present = kept
  }
  return freed
}

/** The paper that a record goes to which has none, or none any longer. */
const place = (book: PaperBook, record: RecordState, newId: () => string, now: number): Placed => {
  const matches = matchesBeside(book, record)
  const byId = matches.find(
    ({ paper, by }) =>
      by !== 'title' && sameRecords([record.statement], statementsOf(paper, record.key)) === 'same',
  )
  const choice = byId
    ? null
    : chooseByTitle(
        record,
        matches.map(({ paper }) => paper),
      )
  const first = byId?.paper ?? choice?.paper
  if (!first) {
    const paper = book.create(newId(), now)
    book.put(paper, record)
    return { paper, matched: null, joined: [], choice }
  }
  book.put(first, record)
  return { matched: byId ?? { paper: first, by: 'title' }, choice, ...joinOthers(book, first, matches) }
}

/** Where a record is that was known: with its paper, unless the paper's other records now forbid it. */
const placeKnown = (
  book: PaperBook,
  record: RecordState,
  current: WorkingPaper,
  newId: () => string,
  now: number,
): Placed => {
  const others = statementsOf(current, record.key)
  if (others.length > 0 && sameRecords([record.statement], others) !== 'same')
    return place(book, record, newId, now)
  book.put(current, record)
  return { matched: null, choice: null, ...joinOthers(book, current, book.matches(record.statement)) }
}

/** Places those records of a paper anew, as if they came now, that nothing held there but what one said before which `changed`, or which went. */
const placeParted = (
  book: PaperBook,
  paper: WorkingPaper,
  changed: RecordState,
  cause: RecordState,
  newId: NewPaperId,
  now: number,
): { record: RecordState; from: string }[] => {
  const parted = partedRecords(paper, changed)
  if (parted.length === 0) return []
  if (paper.records.has(changed.key)) book.take(changed.key)
  for (const { key } of parted) book.take(key)
  for (const other of parted) place(book, other, () => newId(other, paper, cause), now)
  return parted.map((record) => ({ record, from: paper.id }))
}

/**
 * Settles which paper a record speaks of that is new or says something else than before, and writes it into the book. A known record stays with
 * its paper unless the paper's other records now forbid it; the only record of a paper takes the paper's id with it whatever it says. Records that nothing
 * but this one held with its paper are placed anew. Records that were there
 * by their title alone are looked at once more, where this one tells that there are several papers of that title; and so are papers that an id of it kept apart.
 */
export const settleRow = (
  book: PaperBook,
  record: RecordState,
  newId: NewPaperId,
  now: number,
): Settlement => {
  const current = book.paperOf(record.key)
  const before = current?.records.get(record.key)
  const parted =
    current && before && identityChanged(before, record)
      ? placeParted(book, current, record, record, newId, now)
      : []
  const home = book.paper(current?.id ?? '')
  const ownId = (): string => newId(record, current ?? null, record)
  const placed = home ? placeKnown(book, record, home, ownId, now) : place(book, record, ownId, now)
  const remaining = before && givesUpId(before, record) ? book.paper(current?.id ?? '') : undefined
  const freed = remaining ? joinFreed(book, remaining) : []
  const again = settleAgain(book, record, placed.choice?.unfit ?? [], newId, now)
  const bereft = again.flatMap(({ record: moved, from, to }) => {
    const left = from === to.id ? undefined : book.paper(from)
    return left ? placeParted(book, left, moved, record, newId, now) : []
  })
  const paper = book.paperOf(record.key) ?? placed.paper
  const gone = [...placed.joined, ...freed.map((join) => join.gone)]
  const isElsewhere = current !== undefined && current !== paper && !gone.includes(current.id)
  return {
    ...placed,
    outcome: current ? 'changed' : placed.matched ? 'merged' : 'new',
    paper,
    freed,
    parted: [...parted, ...bereft].flatMap((one) => {
      const to = book.paperOf(one.record.key)
      return to && to.id !== one.from ? [{ ...one, to }] : []
    }),
    left: isElsewhere ? current.id : null,
    again,
  }
}
