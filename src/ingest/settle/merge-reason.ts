import type { Disagreement } from '../../domain/merged-facts.ts'
import { mergeStatements } from '../../domain/merge-statements.ts'
import { differingExcerpts } from './differing-excerpts.ts'
import type { RecordState } from './record-state.ts'
import type { Settlement } from './settle-row.ts'

const told = ({ field, kept, keptFrom, other, otherFrom }: Disagreement): string => {
  const [shownKept, shownOther] = differingExcerpts(kept, other)
  return `${field}: ${shownKept} (${keptFrom}) is kept, not ${shownOther} (${otherFrom})`
}

const value = (record: RecordState, by: string): string =>
  by === 'arXiv id'
    ? ` ${record.statement.arxivId ?? ''}`
    : by === 'DOI'
      ? ` ${record.statement.doi ?? ''}`
      : ''

/** Why a record joined a paper, from which earlier record that is known, and what the records disagree about. */
export const mergeReason = (record: RecordState, { paper, matched, joined }: Settlement): string => {
  const by = matched?.by ?? 'title'
  const records = [...paper.records.values()]
  const earlier = records.find(({ key }) => key !== record.key)
  const disagreements = mergeStatements(records.map(({ statement }) => statement)).disagreements.filter(
    ({ keptFrom, otherFrom }) => keptFrom === record.key || otherFrom === record.key,
  )
  return [
    `same ${by}${value(record, by)} as paper ${paper.id}${earlier ? `, known from ${earlier.key} (${earlier.file}:${earlier.line})` : ''}`,
    ...joined.map((id) => `paper ${id} is the same and was joined to it`),
    ...disagreements.map(told),
  ].join('; ')
}
