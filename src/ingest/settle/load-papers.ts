import type { PaperStatement } from '../../domain/paper-statement.ts'
import { paperId } from '../../domain/paper-id.ts'
import type { Run } from '../../graph/graph.ts'
import type { PaperKeys } from '../../graph/import/find-papers.ts'
import { findPapers, foundPaperRow } from '../../graph/import/find-papers.ts'
import { findTakenIds, takenIdRow } from '../../graph/import/find-taken-ids.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import { identityChanged } from './identity-changed.ts'
import { identityKeys } from './identity-keys.ts'
import type { TakenIds } from './new-paper-id.ts'
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

/** What the other records say of papers that some of these records kept apart from others, or together, by what they state no longer. */
const freedStatements = (records: RecordState[], book: PaperBook): PaperStatement[] =>
  records.flatMap((record) => {
    const paper = book.paperOf(record.key)
    const before = paper?.records.get(record.key)
    return paper && before && identityChanged(before, record) ? statementsOf(paper, record.key) : []
  })

/** Takes into the book every paper that these records may speak of; gives which ids that papers of theirs may have are taken. */
export const loadPapers = async (run: Run, records: RecordState[], book: PaperBook): Promise<TakenIds> => {
  const keys = distinct(records.map(({ key }) => key))
  await load(run, { keys, ...keysOf(records.map(({ statement }) => statement)) }, book)
  const freedOnes = freedStatements(records, book)
  const freed = keysOf(freedOnes)
  if (freed.arxivIds.length + freed.dois.length + freed.titleKeys.length > 0)
    await load(run, { ...freed, keys: [] }, book)
  const ids = [...records.map(({ statement }) => statement), ...freedOnes].map(paperId)
  const taken = rowsAs(takenIdRow, await run(findTakenIds(distinct(ids))))
  return new Map(taken.map((row) => [row.taken, row.leadsTo]))
}
