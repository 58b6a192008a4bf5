import { paperId } from '../../domain/paper-id.ts'
import type { Run } from '../../graph/graph.ts'
import type { BatchContext } from './batch-context.ts'
import type { BatchRow } from '../batch-row.ts'
import { judgeRow } from './judge-row.ts'
import { knownRecords } from './known-records.ts'
import { loadPapers } from './load-papers.ts'
import type { PaperBook } from './paper-book.ts'
import type { RecordState } from './record-state.ts'
import type { RowResult } from '../report/row-result.ts'
import { settleRow } from './settle-row.ts'
import { settlementReason } from './settlement-reason.ts'

/** The id of a paper that a record makes; another one where the record left a paper that keeps its id. */
const newPaperId = ({ statement, run }: RecordState, isTaken: (id: string) => boolean): string => {
  const id = paperId(statement)
  return isTaken(id) ? paperId({ source: statement.source, sourceId: `${statement.sourceId}\n${run}` }) : id
}

/**
 * Settles the rows of a batch one after another against the graph and what the book holds already: three reads, whatever the number of rows.
 * `now` is in milliseconds since 1970. Writes nothing but the book.
 */
export const settleBatch = async (
  run: Run,
  rows: BatchRow[],
  context: BatchContext,
  book: PaperBook,
  now: number,
): Promise<RowResult[]> => {
  const known = await knownRecords(run, rows)
  const judge = (record: RecordState) =>
    judgeRow(
      record,
      book.paperOf(record.key)?.records.get(record.key) ?? known.get(record.key),
      context.seen,
      context.files,
    )
  const unsettled = rows.flatMap((row) =>
    row.kind === 'record' && judge(row.record).outcome === 'unsettled' ? [row.record] : [],
  )
  const taken = await loadPapers(run, unsettled, book)
  const isTaken = (id: string): boolean => taken.has(id) || book.paper(id) !== undefined

  return rows.map((row): RowResult => {
    if (row.kind === 'dropped') return { row, outcome: 'dropped', reason: row.reason }
    const judged = judge(row.record)
    if (judged.outcome === 'dropped') return { row, ...judged }
    if (judged.outcome === 'same') {
      context.seen.add(row.record.key, { file: context.file, line: row.line })
      return { row, outcome: 'same', reason: null }
    }
    const settlement = settleRow(book, row.record, () => newPaperId(row.record, isTaken), now)
    return { row, outcome: settlement.outcome, reason: settlementReason(row.record, settlement) }
  })
}
