import { Failure } from '../failure.ts'
import { graphFailure } from '../graph/graph-failure.ts'
import type { OpenedFile } from '../sources/source.ts'
import { batchRow } from './batch-row.ts'
import { batches } from './batches.ts'
import type { BegunImport, ImportSession } from './begin-import.ts'
import { beginImport } from './begin-import.ts'
import { importFailure } from './import-failure.ts'
import type { ImportJob } from './import-job.ts'
import type { ImportReport } from './report/import-report.ts'
import { importStep } from './import-step.ts'
import type { JoinBeside } from './join/join-beside.ts'
import { joinBeside } from './join/join-beside.ts'
import { openSources } from './open-sources.ts'
import { refreshThemesIfGrown } from './themes/refresh-themes-if-grown.ts'
import { reportOf } from './report/report-of.ts'
import { reportOfRefused } from './report/report-of-refused.ts'
import { RowsDropped } from './report/rows-dropped.ts'
import type { RunState } from './run-state.ts'
import { withNext } from './with-next.ts'

/** Larger batches cost less a paper; a heap of 512 MB takes twice as much as this. */
const usualLimits = { rows: 1000, bytes: 2_000_000 }

/** An extractor takes seconds a paper: a stop shall lose a minute of its work, not an hour. */
const limitsWithExtractor = { ...usualLimits, rows: 40 }

const refuseToGoOn = (name: string, { position }: RunState): never => {
  throw new Failure(
    'STOPPED',
    `Stopped before line ${position.line} of ${name}. What was imported is kept; the same command goes on from there.`,
  )
}

/** Rows that said something new so far. */
const writtenIn = ({ counts }: RunState): number =>
  counts.reduce((sum, count) => sum + count.new + count.changed + count.merged, 0)

/** What a reader of the report is told where the import was stopped after its last row. */
const leftUnjoined =
  'Stopped before all papers were joined to those that are like them: they are in the graph, and the next import joins the rest.'

/** Joins what is not joined yet, and finds themes anew where the graph has grown a lot. Gives what is to be told where it was asked to stop before the end. */
const joinAll = async ({ graph, progress, stopped }: ImportJob, joining: JoinBeside): Promise<string[]> => {
  progress.step('Finding what is alike')
  const leave = (): void => void joining.leave(stopped?.reason)
  stopped?.addEventListener('abort', leave)
  try {
    stopped?.throwIfAborted()
    await joining.end((papers) => progress.update(papers, null, 'papers'))
    await refreshThemesIfGrown(graph, progress)
    return []
  } catch (error) {
    if (!stopped?.aborted || error !== stopped.reason) throw error
    await joining.leave()
    return [leftUnjoined]
  } finally {
    stopped?.removeEventListener('abort', leave)
  }
}

/** Leaves an import that failed at `state`: what the next one needs to go on is kept, and dropped rows that ended it are reported. */
const leave = async (
  begun: BegunImport,
  opened: OpenedFile[],
  state: RunState,
  joining: JoinBeside,
  error: unknown,
): Promise<void> => {
  const { job, spool, keeper, ahead } = begun.session
  ahead.end()
  await joining.leave()
  try {
    if (error instanceof RowsDropped) {
      await spool.writeAt(state.rowsLength, [])
      await job.onRefused?.(reportOfRefused(reportOf(begun, opened, state), error, state.position.line))
    }
  } finally {
    await spool.close()
    if (!keeper.isKept()) await spool.remove()
  }
}

/** Takes every batch in, and gives how far the import is then. */
const importAll = async (
  begun: BegunImport,
  opened: OpenedFile[],
  joining: JoinBeside,
): Promise<RunState> => {
  const { session, state: begin } = begun
  const { job, names } = session
  let state = begin
  let joinedAt = writtenIn(begin)
  try {
    for (const [file, content] of opened.entries()) {
      if (file < state.file) continue
      job.progress.step(`${job.dryRun ? 'Trying' : 'Importing'} ${names[file]}`)
      const from = state.position.offset === 0 ? null : state.position
      const reading = batches(
        content.read(from),
        (item) => batchRow(item, session.id, names[file] ?? ''),
        job.limits ?? (job.extractor === null ? usualLimits : limitsWithExtractor),
      )
      for await (const [batch, next] of withNext(reading)) {
        state = await importStep(session, state, batch, next)
        job.progress.update(state.counts[file]?.read ?? 0, null, 'papers')
        if (!job.dryRun && writtenIn(state) - joinedAt >= joining.blockSize()) {
          joinedAt = writtenIn(state)
          await joining.begin()
        } else await joining.goOn()
        if (job.stopped?.aborted && state.file < names.length) refuseToGoOn(names[state.file] ?? '', state)
      }
    }
    return state
  } catch (error) {
    await leave(begun, opened, state, joining, error)
    throw importFailure(error, names[state.file] ?? '', state.position.line)
  }
}

/** Does what a graph needs that has new papers, and gives what is to be told of it. An import that is stopped here left nothing to go on from, so the next one makes up for it. */
const finish = async ({ job, spool }: ImportSession, joining: JoinBeside): Promise<string[]> => {
  try {
    return await joinAll(job, joining)
  } catch (error) {
    await spool.close()
    await spool.remove()
    throw graphFailure(error) ?? error
  }
}

/**
 * Imports papers: files in order, in batches, each batch one transaction that holds all of it, the place to go on from included. The graph must be
 * prepared (`prepareGraph`). Writes nothing for a row that says what the graph has already. New papers are joined to their neighbours some thousand at a time
 * while the next ones are imported, the last of them at the end, and themes are found anew where the graph has grown a lot.
 * Throws a Failure: INPUT_REFUSED before anything is written where a file is of another format; ROWS_DROPPED (strict); STOPPED after the running
 * batch where it was asked to stop before the last (after that its report says what is left to join); NEO4J_UNREACHABLE or DISK_FULL with how far it came. The same job goes on from the last batch.
 */
export const importPapers = async (job: ImportJob): Promise<ImportReport> => {
  const opened = await openSources(job.source, job.files, job.options)
  const begun = await beginImport(job)
  const { spool } = begun.session
  const joining = joinBeside({ graph: job.graph, embedder: job.embedder, refresh: null }, job.blockSize)
  const end = await importAll(begun, opened, joining)
  const told = job.dryRun ? [] : await finish(begun.session, joining)
  job.progress.end()
  const report = reportOf(begun, opened, end)
  return {
    ...report,
    notes: [...report.notes, ...told],
    isJoined: told.length === 0,
    async dispose() {
      await spool.close()
      await spool.remove()
    },
  }
}
