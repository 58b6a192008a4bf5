import type { Run } from '../../graph/graph.ts'
import { countThemes } from '../../graph/import/count-themes.ts'
import type { CorpusStatistics } from '../../knowledge/embedders/embedder.ts'
import type { BatchChanges } from './batch-changes.ts'
import type { BatchRow } from '../batch-row.ts'
import type { BatchAhead } from '../describe/batch-ahead.ts'
import { describePapers } from '../describe/describe-papers.ts'
import type { PaperBook } from '../settle/paper-book.ts'
import type { Readers } from '../readers/readers.ts'
import { runAll } from './run-all.ts'
import { takeAway } from './take-away.ts'
import { touchedEntities } from './touched-entities.ts'
import { vectorStatements } from '../describe/vector-statements.ts'
import { writeCounts } from './write-counts.ts'
import { writeKnowledge } from './write-knowledge.ts'
import { writeListings } from './write-listings.ts'
import { writePapers } from './write-papers.ts'

/** A settled batch as it is to be written. */
export type BatchToWrite = {
  batch: BatchChanges
  /** Rows whose records are new or say something else. */
  written: Extract<BatchRow, { kind: 'record' }>[]
  book: PaperBook
  readers: Readers
  ahead: BatchAhead
  /** How common words are, after the batch. */
  corpus: CorpusStatistics
  now: Date
}

/** Reads what changed, and writes papers, knowledge, counts and listings: each needs what comes before it. Papers are joined to their neighbours when they are committed. */
export const writeBatch = async (
  run: Run,
  { batch, written, book, readers, ahead, corpus, now }: BatchToWrite,
): Promise<void> => {
  const gone = batch.merges.map((merge) => merge.gone)
  const bereft = await takeAway(run, batch.changes, gone)
  const records = written.map(({ record }) => record)
  // Neo4j writes what needs no reading while Node reads.
  const [described] = await Promise.all([
    describePapers(run, batch.changes, readers, corpus, ahead),
    writePapers(run, { batch, records, now: now.toISOString() }),
  ])
  ahead.foresee(corpus)
  await runAll(run, vectorStatements(described))
  const authored = batch.changes.filter(({ authorsChanged }) => authorsChanged)
  const concepts = await writeKnowledge(run, described, authored)
  await writeCounts(run, touchedEntities(described, authored, concepts), bereft)
  await writeListings(
    run,
    written.map(({ record, places }) => ({ paper: book.paperOf(record.key)?.id ?? '', places })),
  )
  if (gone.length > 0) await run(countThemes)
}
