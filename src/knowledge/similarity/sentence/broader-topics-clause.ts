import { listTopics } from './list-topics.ts'

/** A clause on topics that only join papers' own ones: "both come under “Science & Medicine” at large"; none without any. */
export const broaderTopicsClause = (topics: string[], papers: 'both papers' | 'both'): string[] =>
  topics.length === 0 ? [] : [`${papers} come under ${listTopics(topics, 'broader topic')} at large`]
