import { broaderTopicsClause } from './broader-topics-clause.ts'
import type { Explanation } from './similarity-sentence.ts'
import { topicsClause } from './topics-clause.ts'

/** What the topics say, as the beginning of a sentence: the direct ones, else the broader ones. */
export const topicsFirst = ({ sharedTopics, sharedBroaderTopics }: Explanation): string[] =>
  sharedTopics.length > 0
    ? topicsClause(sharedTopics, 'both papers')
    : broaderTopicsClause(sharedBroaderTopics, 'both papers')
