import { addCounts } from './report/add-counts.ts'
import { askAhead } from './describe/ask-ahead.ts'
import { batchAhead } from './describe/batch-ahead.ts'
import { batchChanges } from './write/batch-changes.ts'
import type { Batch } from './batch.ts'
import type { ImportSession } from './begin-import.ts'
import { countResults } from './report/count-results.ts'
import { importBatch } from './import-batch.ts'
import { judgeBatch } from './settle/judge-batch.ts'
import { knownRecords } from './settle/known-records.ts'
import { createPaperBook } from './settle/paper-book.ts'
import { refuseDropped } from './report/refuse-dropped.ts'
import { reportedRows } from './report/reported-rows.ts'
import type { RowResult } from './report/row-result.ts'
import type { RunState } from './run-state.ts'
import { settleBatch } from './settle/settle-batch.ts'
import { startOfFile } from './start-of-file.ts'

/** Lists the rows that the report names, and gives how far the import is when they count. */
const accept = async (
  session: ImportSession,
  state: RunState,
  batch: Batch,
  results: RowResult[],
): Promise<RunState> => {
  const name = session.names[state.file] ?? ''
  if (session.job.strict) refuseDropped(results, name)
  await session.spool.writeAt(state.rowsLength, reportedRows(results, name))
  return {
    ...state,
    file: batch.last ? state.file + 1 : state.file,
    position: batch.last ? startOfFile : batch.next,
    counts: state.counts.map((counts, file) =>
      file === state.file ? addCounts(counts, countResults(results)) : counts,
    ),
    rowsLength: session.spool.length(),
  }
}

/**
 * Takes one batch in, and gives how far the import is then; the papers of the `next` one are described meanwhile. A batch that the graph has already
 * costs one read; any other is one transaction, which holds how far the import came too. A dry run only reads.
 */
export const importStep = async (
  session: ImportSession,
  state: RunState,
  batch: Batch,
  next: Promise<Batch | null>,
): Promise<RunState> => {
  const { job, names, keeper, seen } = session
  const { rows } = batch
  const context = { files: names, file: state.file, seen }
  if (job.dryRun)
    return accept(
      session,
      state,
      batch,
      await settleBatch(job.graph.read, rows, context, session.dryRun.book(), Date.now()),
    )

  const isEnd = batch.last && state.file === names.length - 1
  const judged = judgeBatch(rows, await knownRecords(job.graph.read, rows), context)
  if (judged && !(isEnd && keeper.isKept())) return accept(session, state, batch, judged)
  if (!judged)
    // What is settled otherwise within the transaction, because somebody else wrote meanwhile, is read there.
    await askAhead(job, async () => {
      const book = createPaperBook()
      await settleBatch(job.graph.read, rows, context, book, Date.now())
      return batchChanges(book).changes
    })
  const after = await job.graph.write(async (run) => {
    const accepted = await accept(
      session,
      state,
      batch,
      judged ?? (await importBatch(run, rows, context, job, batchAhead(session, next))),
    )
    await (isEnd ? keeper.forget(run, accepted) : keeper.keep(run, accepted))
    return accepted
  })
  keeper.committed()
  return after
}
