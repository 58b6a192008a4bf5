import type { Run } from '../graph/graph.ts'
import { saveCorpus } from '../graph/import/save-corpus.ts'
import { batchChanges } from './write/batch-changes.ts'
import type { BatchContext } from './settle/batch-context.ts'
import type { BatchRow } from './batch-row.ts'
import { corpusChange } from './describe/corpus-change.ts'
import { lockedCorpus } from './locked-corpus.ts'
import { createPaperBook } from './settle/paper-book.ts'
import type { BatchAhead } from './describe/batch-ahead.ts'
import type { Readers } from './readers/readers.ts'
import type { RowResult } from './report/row-result.ts'
import { settleBatch } from './settle/settle-batch.ts'
import { withOneOwner } from './write/with-one-owner.ts'
import { writeBatch } from './write/write-batch.ts'

/**
 * Imports the rows of one batch inside a transaction: settles them, and writes papers, knowledge, listings and the corpus. The number of
 * statements does not depend on the number of rows. Nobody else imports meanwhile: the corpus is locked until the transaction ends.
 */
export const importBatch = async (
  run: Run,
  rows: BatchRow[],
  context: BatchContext,
  readers: Readers,
  ahead: BatchAhead,
): Promise<RowResult[]> => {
  const corpusBefore = await lockedCorpus(run, new Date(), { embedder: readers.embedder, refresh: null })
  // Whoever polls for what is newer than what he has shall find it: another import may have written while this one waited.
  const now = new Date()
  const book = createPaperBook()
  const results = await settleBatch(run, rows, context, book, now.getTime())
  const written = results.flatMap(({ row, outcome }) =>
    row.kind === 'record' && outcome !== 'same' && outcome !== 'dropped' ? [row] : [],
  )
  const batch = await withOneOwner(run, batchChanges(book))
  const corpus = corpusChange(corpusBefore, batch.words)
  await writeBatch(run, { batch, written, book, readers, ahead, corpus, now })
  const { name, dimensions } = readers.embedder
  if (batch.words.added.length + batch.words.removed.length > 0)
    await run(saveCorpus({ ...corpus, embedder: name, dimensions }))
  return results
}
