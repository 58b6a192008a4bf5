import { paperId } from '../../domain/paper-id.ts'
import { partsOf } from './parts-of.ts'
import type { RecordState } from './record-state.ts'
import { sameRecords } from './same-records.ts'
import type { WorkingPaper } from './working-paper.ts'

/**
 * The records of a paper that nothing joins to it any longer, where `changed` is one of its records as it is now. What made the paper keeps it, else what
 * stays with that record.
 */
export const partedRecords = (paper: WorkingPaper, changed: RecordState): RecordState[] => {
  const others = [...paper.records.values()]
    .filter(({ key }) => key !== changed.key)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  if (others.length < 2) return []
  const stays =
    paper.records.has(changed.key) &&
    sameRecords(
      [changed.statement],
      others.map(({ statement }) => statement),
    ) === 'same'
  const parts = partsOf(stays ? [...others, changed] : others).filter((part) =>
    part.some((one) => one !== changed),
  )
  const kept =
    parts.find((part) => part.some(({ statement }) => paperId(statement) === paper.id)) ??
    parts.find((part) => part.includes(changed)) ??
    parts[0]
  return others.filter((other) => !kept?.includes(other))
}
