import type { Run } from '../graph/graph.ts'
import type { BatchChanges } from './batch-changes.ts'
import type { BatchRow } from './batch-row.ts'
import type { DescribedPaper } from './described-paper.ts'
import type { PaperBook } from './paper-book.ts'
import { takeAway } from './take-away.ts'
import { touchedEntities } from './touched-entities.ts'
import { writeCounts } from './write-counts.ts'
import { writeKnowledge } from './write-knowledge.ts'
import { writeListings } from './write-listings.ts'
import { writeNeighbours } from './write-neighbours.ts'
import { writePapers } from './write-papers.ts'

/** A settled batch as it is to be written. */
export type BatchToWrite = {
  batch: BatchChanges
  described: DescribedPaper[]
  /** Rows whose records are new or say something else. */
  written: Extract<BatchRow, { kind: 'record' }>[]
  book: PaperBook
  /** Papers in the corpus, after the batch. */
  papers: number
  now: Date
}

/** Writes papers, knowledge, counts, listings and neighbours: each needs what comes before it. */
export const writeBatch = async (
  run: Run,
  { batch, described, written, book, papers, now }: BatchToWrite,
): Promise<void> => {
  const gone = batch.merges.map((merge) => merge.gone)
  const { neighbours, bereft } = await takeAway(run, batch.changes, gone)
  const records = written.map(({ record }) => record)
  await writePapers(run, { batch, records, described, now: now.toISOString() })
  const authored = batch.changes.filter(({ authorsChanged }) => authorsChanged)
  await writeKnowledge(run, described, authored)
  const paperCounts = await writeCounts(run, touchedEntities(described, authored), bereft)
  await writeListings(
    run,
    written.map(({ record, places }) => ({ paper: book.paperOf(record.key)?.id ?? '', places })),
  )
  await writeNeighbours(run, { described, neighbours, gone: new Set(gone), paperCounts, papers })
}
