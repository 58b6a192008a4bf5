import type { PaperStatement } from '../../domain/paper-statement.ts'
import { paperId } from '../../domain/paper-id.ts'
import type { Run } from '../../graph/graph.ts'
import type { PaperKeys } from '../../graph/import/find-papers.ts'
import { findPapers, foundPaperRow } from '../../graph/import/find-papers.ts'
import { findTakenIds, takenIdRow } from '../../graph/import/find-taken-ids.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import { givesUpId } from './gives-up-id.ts'
import { identityKeys } from './identity-keys.ts'
import type { PaperBook } from './paper-book.ts'
import type { RecordState } from './record-state.ts'
import { statementsOf } from './statements-of.ts'

const distinct = (values: (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null))].sort()

const load = async (run: Run, keys: PaperKeys, book: PaperBook): Promise<void> => {
  const found = rowsAs(foundPaperRow, await run(findPapers(keys)))
  book.load(
    found.map(({ id, createdAt, records: before }) => ({
      id,
      createdAt: Date.parse(createdAt),
      before,
      records: new Map(),
    })),
  )
}

const keysOf = (statements: PaperStatement[]): Omit<PaperKeys, 'keys'> => {
  const keys = statements.map(identityKeys)
  return {
    arxivIds: distinct(keys.map(({ arxivId }) => arxivId)),
    dois: distinct(keys.map(({ doi }) => doi)),
    titleKeys: distinct(keys.map(({ titleKey }) => titleKey)),
  }
}

/** What the other records say of papers that some of these records kept apart from others by an id which they state no longer. */
const freedStatements = (records: RecordState[], book: PaperBook): PaperStatement[] =>
  records.flatMap((record) => {
    const paper = book.paperOf(record.key)
    const before = paper?.records.get(record.key)
    return paper && before && givesUpId(before, record) ? statementsOf(paper, record.key) : []
  })

/** Takes into the book every paper that these records may speak of; gives the ids that a new paper of theirs cannot have. */
export const loadPapers = async (run: Run, records: RecordState[], book: PaperBook): Promise<Set<string>> => {
  const keys = distinct(records.map(({ key }) => key))
  await load(run, { keys, ...keysOf(records.map(({ statement }) => statement)) }, book)
  const freed = keysOf(freedStatements(records, book))
  if (freed.arxivIds.length + freed.dois.length > 0)
    await load(run, { ...freed, keys: [], titleKeys: [] }, book)
  const ids = records.map(({ statement }) => paperId(statement))
  const taken = rowsAs(takenIdRow, await run(findTakenIds(distinct(ids))))
  return new Set(taken.map((row) => row.taken))
}
