import type { PaperStatement } from '../../domain/paper-statement.ts'
import type { Run } from '../../graph/graph.ts'
import type { CorpusStatistics } from '../../knowledge/embedders/embedder.ts'
import { unrelatedCosine } from '../../knowledge/similarity/unrelated-cosine.ts'
import type { Batch } from '../batch.ts'
import type { ImportSession } from '../begin-import.ts'
import type { DescribeAhead } from './describe-ahead.ts'
import { knownRecords } from '../settle/known-records.ts'

/** What was found of a batch before its turn; once its papers are described it is told the corpus with them in it, among which the next batch's are foreseen. */
export type BatchAhead = Pick<DescribeAhead, 'foundIn'> & { foresee(corpus: CorpusStatistics): void }

/** What the records of a batch state that the graph does not have yet. */
const newStatements = async (read: Run, batch: Promise<Batch | null>): Promise<PaperStatement[]> => {
  const rows = (await batch)?.rows ?? []
  const known = await knownRecords(read, rows)
  return rows.flatMap((row) =>
    row.kind === 'record' && known.get(row.record.key)?.hash !== row.record.hash
      ? [row.record.statement]
      : [],
  )
}

/** What is described ahead of a batch, and of the `next` one while it is written: where neither a language model nor an extractor reads papers. */
export const batchAhead = ({ job, ahead }: ImportSession, next: Promise<Batch | null>): BatchAhead => ({
  foundIn: ahead.foundIn,
  foresee(corpus) {
    if (job.extractor === null && unrelatedCosine(job.embedder) === null)
      ahead.begin(corpus, () => newStatements(job.graph.read, next))
  },
})
