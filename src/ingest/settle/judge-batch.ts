import type { BatchContext } from './batch-context.ts'
import type { BatchRow } from '../batch-row.ts'
import { judgeRow } from './judge-row.ts'
import type { KnownRecord } from './known-record.ts'
import type { RowResult } from '../report/row-result.ts'

/** The results of a batch where the hashes of its records tell them all; null where a row is new or says something else. */
export const judgeBatch = (
  rows: BatchRow[],
  known: Map<string, KnownRecord>,
  context: BatchContext,
): RowResult[] | null => {
  const results: RowResult[] = []
  for (const row of rows) {
    if (row.kind === 'dropped') {
      results.push({ row, outcome: 'dropped', reason: row.reason })
      continue
    }
    const judged = judgeRow(row.record, known.get(row.record.key), context.seen, context.files)
    if (judged.outcome === 'unsettled') return null
    results.push({
      row,
      outcome: judged.outcome,
      reason: judged.outcome === 'dropped' ? judged.reason : null,
    })
    if (judged.outcome === 'same') context.seen.add(row.record.key, { file: context.file, line: row.line })
  }
  return results
}
