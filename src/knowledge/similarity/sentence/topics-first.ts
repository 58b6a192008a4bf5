import { broaderTopicsClause } from './broader-topics-clause.ts'
import type { Explanation } from './similarity-sentence.ts'
import { topicsClause } from './topics-clause.ts'

/** What the topics say of papers: the direct ones, else the broader ones. */
export const topicsFirst = (
  { sharedTopics, sharedBroaderTopics }: Explanation,
  papers: 'both papers' | 'both',
): string[] =>
  sharedTopics.length > 0
    ? topicsClause(sharedTopics, papers)
    : broaderTopicsClause(sharedBroaderTopics, papers)
