import type { KnownRecord } from './known-record.ts'
import type { RecordState } from './record-state.ts'
import type { SeenRows } from './seen-rows.ts'

/** What can be said of a record by its hash: `unsettled` where it is new or says something else than before. */
export type Judgement =
  { outcome: 'same' } | { outcome: 'dropped'; reason: string } | { outcome: 'unsettled' }

const elsewhere = (key: string, file: string, line: number): Judgement => ({
  outcome: 'dropped',
  reason: `${key} says something else on line ${line} of ${file}; the first counts, so give this row an id of its own or take one of them out`,
})

/**
 * Whether a record is one that is known and says the same, or stands twice in this import and says two things. The second is dropped, because
 * taking the later one would make each import of the same file change the paper twice. `files` names the import's files in their order.
 */
export const judgeRow = (
  record: RecordState,
  known: KnownRecord | undefined,
  seen: SeenRows,
  files: string[],
): Judgement => {
  if (known?.hash === record.hash) return { outcome: 'same' }
  if (known?.run === record.run && (known.line !== record.line || known.file !== record.file))
    return elsewhere(record.key, known.file, known.line)
  const place = seen.find(record.key)
  const file = files[place?.file ?? 0] ?? ''
  if (place && (place.line !== record.line || file !== record.file))
    return elsewhere(record.key, file, place.line)
  return { outcome: 'unsettled' }
}
