import { listTopics } from './list-topics.ts'

/** A clause on topics that papers have directly: "both come under the topic “Robotics”"; none without any. */
export const topicsClause = (topics: string[], papers: 'both papers' | 'both'): string[] =>
  topics.length === 0
    ? []
    : [`${papers} come under the ${topics.length === 1 ? 'topic' : 'topics'} ${listTopics(topics, 'topic')}`]
