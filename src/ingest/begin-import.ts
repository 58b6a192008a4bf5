import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { deleteImportRuns } from '../graph/import/delete-import-runs.ts'
import { lockCorpus } from '../graph/import/lock-corpus.ts'
import { createDryRunBook } from './settle/dry-run-book.ts'
import type { DescribeAhead } from './describe/describe-ahead.ts'
import { createDescribeAhead } from './describe/describe-ahead.ts'
import type { DryRunBook } from './settle/dry-run-book.ts'
import { noCounts } from './report/import-counts.ts'
import type { ImportJob } from './import-job.ts'
import type { PreviousRun } from './previous-run.ts'
import { previousRun } from './previous-run.ts'
import { removeStaleRows } from './report/remove-stale-rows.ts'
import type { RowSpool } from './report/row-spool.ts'
import { openRowSpool } from './report/row-spool.ts'
import { runId } from './run-id.ts'
import type { RunKeeper } from './run-keeper.ts'
import { createRunKeeper } from './run-keeper.ts'
import type { RunState } from './run-state.ts'
import { createSeenRows } from './settle/seen-rows.ts'
import type { SeenRows } from './settle/seen-rows.ts'
import { startOfFile } from './start-of-file.ts'

/** What an import has at hand from its first batch to its last. */
export type ImportSession = {
  job: ImportJob
  /** Names the import; records are marked with it. */
  id: string
  /** The files' names, in order. */
  names: string[]
  spool: RowSpool
  keeper: RunKeeper
  seen: SeenRows
  ahead: DescribeAhead
  dryRun: DryRunBook
}

/** An import that has begun: `resumed` tells whether it goes on with one that was stopped, `state` where it begins, `notes` what was lost of the other. */
export type BegunImport = { session: ImportSession; state: RunState; resumed: boolean; notes: string[] }

const forgetStale = async ({ graph, rowsFolder }: ImportJob, stale: PreviousRun['stale']): Promise<void> => {
  if (stale.length === 0) return
  await graph.write((run) => run(deleteImportRuns(stale.map(({ id }) => id))))
  for (const { rows } of stale) await rm(join(rowsFolder, rows), { force: true })
}

/** How far this import came before. What its last process sent before it was killed may still be written then: that is waited for. */
const settledRun = async (
  { graph, source, dryRun }: ImportJob,
  id: string,
  names: string[],
): Promise<PreviousRun> => {
  const found = await previousRun(graph, id, source.name, names)
  if (dryRun || found.state === null) return found
  await graph.write((run) => run(lockCorpus(new Date().toISOString())))
  return previousRun(graph, id, source.name, names)
}

/** Begins an import, or goes on with one that was stopped. */
export const beginImport = async (job: ImportJob): Promise<BegunImport> => {
  const names = job.files.map(({ name }) => name)
  const identities = job.files.map(({ identity }) => identity)
  const id = runId(job.source.name, job.options, identities)
  const previous = await settledRun(job, id, names)
  if (!job.dryRun) {
    await forgetStale(job, previous.stale)
    await removeStaleRows(job.graph, job.rowsFolder, new Date())
  }

  const owner = randomUUID()
  const resumable = job.dryRun ? null : previous.state
  const state: RunState = resumable ?? {
    file: 0,
    position: startOfFile,
    counts: names.map(() => noCounts),
    rows: `${id}-${owner}.jsonl`,
    rowsLength: 0,
  }
  const spool = await openRowSpool(join(job.rowsFolder, state.rows))
  const isCut = spool.length() < state.rowsLength
  const rowsLength = isCut ? 0 : state.rowsLength
  await spool.writeAt(rowsLength, [])
  return {
    session: {
      job,
      id,
      names,
      spool,
      keeper: createRunKeeper(
        { id, source: job.source.name, files: names, owner },
        resumable ? previous.expected : null,
      ),
      seen: createSeenRows(),
      ahead: createDescribeAhead(job.knowledge),
      dryRun: createDryRunBook(),
    },
    state: { ...state, rowsLength },
    resumed: resumable !== null,
    notes: isCut
      ? [
          'Rows that were dropped or merged before the import was stopped are counted but not listed: their list is no longer in DATA_DIR.',
        ]
      : [],
  }
}
