import type { Statement } from '../statement.ts'

export type TopicRow = { slug: string; name: string; description: string; aliases: string[]; byName: string }

/** Keeps the topics of the reference data, and no others. */
export const saveTopics = (topics: TopicRow[]): Statement => ({
  text: [
    'CALL () {',
    '  MATCH (old:Topic)',
    '  WHERE NOT old.slug IN [topic IN $topics | topic.slug]',
    '  DETACH DELETE old',
    '}',
    'UNWIND $topics AS topic',
    'MERGE (t:Topic {slug: topic.slug})',
    'SET t += topic',
  ].join('\n'),
  parameters: { topics },
})
