import type { PaperNode } from '../../graph/reads/nodes/paper-node.ts'
import type { PairSimilarity } from '../../knowledge/similarity/similarity.ts'
import type { ExplainedSimilarity } from '../explained-similarity.ts'

/** Why a paper is like another one. */
export const explainPair = (
  from: PaperNode,
  to: PaperNode,
  similarity: PairSimilarity,
): ExplainedSimilarity => ({ ...similarity, pair: { from, to, similarity } })
