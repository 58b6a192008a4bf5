import { Failure } from '../failure.ts'
import type { Run } from '../graph/graph.ts'
import { corpusRow, lockCorpus } from '../graph/import/lock-corpus.ts'
import { rowsAs } from '../graph/rows-as.ts'
import type { CorpusStatistics } from '../knowledge/embedders/embedder.ts'

/** The corpus, which nobody else can write until the transaction ends. Throws a Failure NEO4J_FAILED where the graph is not prepared. */
export const lockedCorpus = async (run: Run, now: Date): Promise<CorpusStatistics> => {
  const [corpus] = rowsAs(corpusRow, await run(lockCorpus(now.toISOString())))
  if (!corpus)
    throw new Failure(
      'NEO4J_FAILED',
      'The graph has no Corpus node. Start papergraph serve or import again: it migrates the graph first.',
    )
  return corpus
}
