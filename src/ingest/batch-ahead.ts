import type { CorpusStatistics } from '../knowledge/embedders/embedder.ts'
import type { DescribeAhead } from './describe-ahead.ts'

/** What was found of a batch before its turn; once its papers are described it is told the corpus with them in it, among which the next batch's are foreseen. */
export type BatchAhead = Pick<DescribeAhead, 'foundIn'> & { foresee(corpus: CorpusStatistics): void }
