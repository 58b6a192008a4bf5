import { paperId } from '../../domain/paper-id.ts'
import type { Run } from '../../graph/graph.ts'
import { findPapers, foundPaperRow } from '../../graph/import/find-papers.ts'
import { findTakenIds, takenIdRow } from '../../graph/import/find-taken-ids.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import { identityKeys } from './identity-keys.ts'
import type { PaperBook } from './paper-book.ts'
import type { RecordState } from './record-state.ts'

const distinct = (values: (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null))].sort()

/** Takes into the book every paper that these records may speak of; gives the ids that a new paper of theirs cannot have. */
export const loadPapers = async (run: Run, records: RecordState[], book: PaperBook): Promise<Set<string>> => {
  const keys = records.map(({ statement }) => identityKeys(statement))
  const found = rowsAs(
    foundPaperRow,
    await run(
      findPapers({
        keys: distinct(records.map(({ key }) => key)),
        arxivIds: distinct(keys.map(({ arxivId }) => arxivId)),
        dois: distinct(keys.map(({ doi }) => doi)),
        titleKeys: distinct(keys.map(({ titleKey }) => titleKey)),
      }),
    ),
  )
  book.load(
    found.map(({ id, createdAt, records: before }) => ({
      id,
      createdAt: Date.parse(createdAt),
      before,
      records: new Map(),
    })),
  )
  const ids = records.map(({ statement }) => paperId(statement))
  const taken = rowsAs(takenIdRow, await run(findTakenIds(distinct(ids))))
  return new Set(taken.map((row) => row.taken))
}
