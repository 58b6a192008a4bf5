import { mergeReason } from './merge-reason.ts'
import type { RecordState } from './record-state.ts'
import type { SettledAgain } from './settle-again.ts'
import type { Settlement } from './settle-row.ts'
import { titleReason } from './title-reason.ts'

const joinedReasons = ({ joined }: Settlement): string[] =>
  joined.map((id) => `paper ${id} is the same and was joined to it`)

const freedReasons = ({ freed }: Settlement): string[] =>
  freed.map(
    ({ gone, kept }) =>
      `paper ${gone} is the same as paper ${kept} now that it states another id, and was joined to it`,
  )

const partedReasons = ({ parted }: Settlement): string[] =>
  parted.map(
    ({ record, from, to }) =>
      `${record.key} (${record.file}:${record.line}) went from paper ${from} to paper ${to.id}, as nothing joins the two any longer`,
  )

const againReason = ({ record, from, to, choice }: SettledAgain): string => {
  const went = from === to.id ? `stays with paper ${from}` : `went from paper ${from} to paper ${to.id}`
  return `${record.key} (${record.file}:${record.line}) ${went}: ${titleReason(choice, to) ?? ''}`
}

/** What the report says of a row's record: why it joined a paper, and whatever else came of it that nobody would see from its count. Null where nothing did. */
export const settlementReason = (record: RecordState, settlement: Settlement): string | null => {
  const { outcome, paper, left, choice, again } = settlement
  const told = [
    ...(outcome === 'merged' ? [mergeReason(record, settlement)] : joinedReasons(settlement)),
    ...freedReasons(settlement),
    ...partedReasons(settlement),
    ...(left === null ? [] : [`it speaks of paper ${paper.id} now, and no longer of paper ${left}`]),
    ...(choice === null ? [] : [titleReason(choice, paper)]),
    ...again.map(againReason),
  ].filter((reason) => reason !== null)
  return told.join('; ') || null
}
