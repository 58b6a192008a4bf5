import { Failure } from '../failure.ts'
import type { Run } from '../graph/graph.ts'
import { corpusRow, lockCorpus } from '../graph/import/lock-corpus.ts'
import { rowsAs } from '../graph/rows-as.ts'
import type { CorpusStatistics } from '../knowledge/embedders/embedder.ts'

/**
 * The corpus, which nobody else can write until the transaction ends. `refresh` is the mark of the refresh that asks, null for an import.
 * Throws a Failure NEO4J_FAILED where the graph is not prepared, and STOPPED where a refresh is not at its end, or not this one.
 */
export const lockedCorpus = async (
  run: Run,
  now: Date,
  refresh: string | null,
): Promise<CorpusStatistics> => {
  const [corpus] = rowsAs(corpusRow, await run(lockCorpus(now.toISOString())))
  if (!corpus)
    throw new Failure(
      'NEO4J_FAILED',
      'The graph has no Corpus node. Start papergraph serve or import again: it migrates the graph first.',
    )
  if (corpus.refresh === refresh) return corpus
  throw new Failure(
    'STOPPED',
    refresh === null
      ? "A refresh of this graph runs, or was stopped before its end: wait for it, or run 'papergraph refresh', which goes on from there; then import."
      : 'Another process refreshes this graph at this moment, so this one stopped.',
  )
}
