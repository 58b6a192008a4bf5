import type { Run } from '../../graph/graph.ts'
import type { BatchContext } from './batch-context.ts'
import type { BatchRow } from '../batch-row.ts'
import { judgeRow } from './judge-row.ts'
import { knownRecords } from './known-records.ts'
import { loadPapers } from './load-papers.ts'
import { newPaperId } from './new-paper-id.ts'
import type { PaperBook } from './paper-book.ts'
import type { RecordState } from './record-state.ts'
import type { RowResult } from '../report/row-result.ts'
import { settleRow } from './settle-row.ts'
import { settlementReason } from './settlement-reason.ts'

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
  const newId = newPaperId(book, await loadPapers(run, unsettled, book))

  return rows.map((row): RowResult => {
    if (row.kind === 'dropped') return { row, outcome: 'dropped', reason: row.reason }
    const judged = judge(row.record)
    if (judged.outcome === 'dropped') return { row, ...judged }
    if (judged.outcome === 'same') {
      context.seen.add(row.record.key, { file: context.file, line: row.line })
      return { row, outcome: 'same', reason: null }
    }
    const settlement = settleRow(book, row.record, newId, now)
    return { row, outcome: settlement.outcome, reason: settlementReason(row.record, settlement) }
  })
}
