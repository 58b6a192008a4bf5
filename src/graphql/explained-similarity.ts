import type { SimilarityEdge } from '../graph/reads/connections/paper-similar.ts'
import type { PaperNode } from '../graph/reads/nodes/paper-node.ts'

/** What was worked out on import of why two papers are alike, with the papers. */
export type ExplainedSimilarity = SimilarityEdge & { from: PaperNode; to: PaperNode }
