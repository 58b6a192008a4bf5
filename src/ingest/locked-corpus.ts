import { Failure } from '../failure.ts'
import type { Run } from '../graph/graph.ts'
import { corpusRow, lockCorpus } from '../graph/import/lock-corpus.ts'
import { rowsAs } from '../graph/rows-as.ts'
import type { CorpusStatistics, Embedder } from '../knowledge/embedders/embedder.ts'

/** Who asks for the corpus: the embedder at work, null where vectors do not matter; and the mark of the refresh that asks, null for an import. */
export type CorpusHolder = { embedder: Pick<Embedder, 'name'> | null; refresh: string | null }

const refuseOther = (present: string, { name }: Pick<Embedder, 'name'>): never => {
  throw new Failure(
    'STOPPED',
    `The vectors of the graph's papers were made anew by '${present}' since this papergraph started, which makes them with '${name}': vectors of two embedders cannot be compared, so nothing was written. Start it again.`,
  )
}

/**
 * The corpus, which nobody else can write until the transaction ends. Throws a Failure NEO4J_FAILED where the graph is not prepared, and STOPPED where
 * a refresh is not at its end, or not this one, or where one was that made the vectors by another embedder.
 */
export const lockedCorpus = async (
  run: Run,
  now: Date,
  { embedder, refresh }: CorpusHolder,
): Promise<CorpusStatistics> => {
  const [corpus] = rowsAs(corpusRow, await run(lockCorpus(now.toISOString())))
  if (!corpus)
    throw new Failure(
      'NEO4J_FAILED',
      'The graph has no Corpus node. Start papergraph serve or import again: it migrates the graph first.',
    )
  if (corpus.refresh === refresh) {
    const present = corpus.papers > 0 ? corpus.embedder : null
    const isOther = refresh === null && present !== null && embedder !== null && present !== embedder.name
    return isOther ? refuseOther(present, embedder) : corpus
  }
  throw new Failure(
    'STOPPED',
    refresh === null
      ? "A refresh of this graph runs, or was stopped before its end: wait for it, or run 'papergraph refresh', which goes on from there; then import."
      : 'Another process refreshes this graph at this moment, so this one stopped.',
  )
}
