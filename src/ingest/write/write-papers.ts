import type { Run } from '../../graph/graph.ts'
import { moveMergedIds } from '../../graph/import/move-merged-ids.ts'
import { movePlaces } from '../../graph/import/move-places.ts'
import { moveRecordPlaces } from '../../graph/import/move-record-places.ts'
import { releaseIdentifiers } from '../../graph/import/release-identifiers.ts'
import { removeMergedIds } from '../../graph/import/remove-merged-ids.ts'
import { removeMergedPapers } from '../../graph/import/remove-merged-papers.ts'
import { returnMergedIds } from '../../graph/import/return-merged-ids.ts'
import { restampDays } from '../../graph/import/restamp-days.ts'
import { restampUpvotes } from '../../graph/import/restamp-upvotes.ts'
import { savePapers } from '../../graph/import/save-papers.ts'
import { saveSourceRecords } from '../../graph/import/save-source-records.ts'
import { linkSourceRecords } from '../../graph/import/link-source-records.ts'
import type { Statement } from '../../graph/statement.ts'
import type { BatchChanges } from './batch-changes.ts'
import type { RecordState } from '../settle/record-state.ts'
import { runAll } from './run-all.ts'
import { sourceRecordRows } from './source-record-rows.ts'

/** What `writePapers` writes. */
export type PapersToWrite = {
  batch: BatchChanges
  records: RecordState[]
  now: string
}

/** The merges come first, since an arXiv id belongs to one paper at a time. */
const mergeStatements = ({ merges }: BatchChanges): Statement[] =>
  merges.length === 0 ? [] : [movePlaces(merges), moveMergedIds(merges), removeMergedPapers(merges)]

const paperStatements = ({ changes, parted, returned }: BatchChanges, now: string): Statement[] => {
  const existing = changes.filter(({ before }) => before !== null).map(({ id }) => id)
  return [
    ...(existing.length > 0 ? [releaseIdentifiers(existing)] : []),
    ...(parted.length > 0 ? [removeMergedIds(parted)] : []),
    ...(changes.length > 0 ? [savePapers(changes, now)] : []),
    ...(returned.length > 0 ? [returnMergedIds(returned)] : []),
  ]
}

/** A record that the batch has says its places itself. */
const recordStatements = ({ links }: BatchChanges, records: RecordState[], now: string): Statement[] => {
  const own = new Set(records.map(({ key }) => key))
  const moved = links.filter(({ key }) => !own.has(key))
  return [
    ...(records.length > 0 ? [saveSourceRecords(sourceRecordRows(records), now)] : []),
    ...(moved.length > 0 ? [moveRecordPlaces(moved)] : []),
    ...(links.length > 0 ? [linkSourceRecords(links)] : []),
  ]
}

/** The relationships of a paper whose text changed are made anew anyway. */
const restampStatements = ({ changes }: BatchChanges): Statement[] => {
  const kept = changes.filter(({ before, textChanged }) => before && !textChanged)
  const days = kept.filter(({ dayChanged }) => dayChanged).map(({ id }) => id)
  const upvotes = kept.filter(({ upvotesChanged }) => upvotesChanged).map(({ id }) => id)
  return [
    ...(days.length > 0 ? [restampDays(days)] : []),
    ...(upvotes.length > 0 ? [restampUpvotes(upvotes)] : []),
  ]
}

/** Writes papers with their records and ids. */
export const writePapers = async (run: Run, { batch, records, now }: PapersToWrite): Promise<void> => {
  await runAll(run, [
    ...mergeStatements(batch),
    ...paperStatements(batch, now),
    ...recordStatements(batch, records, now),
    ...restampStatements(batch),
  ])
}
