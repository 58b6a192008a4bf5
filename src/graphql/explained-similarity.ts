import type { PaperNode } from '../graph/reads/nodes/paper-node.ts'
import type { PairSimilarity } from '../knowledge/similarity/similarity.ts'

/** Why a paper is like another, or like a set of them. */
export type ExplainedSimilarity = {
  score: number
  /** The contributions add up to the score. */
  parts: { name: string; value: number; contribution: number }[]
  /** What each adds to the score, strongest first. */
  sharedConcepts: { slug: string; weight: number }[]
  sharedTopics: string[]
  sharedOrganizations: string[]
  /** The pair that the sentence is about: `to` is the paper, `from` the other, or that of the set which it is most like. */
  pair: { from: PaperNode; to: PaperNode; similarity: PairSimilarity }
}
