import { z } from 'zod'
import type { Statement } from '../statement.ts'

export const labelTopicRow = z.object({ slug: z.string(), name: z.string(), broader: z.string().nullable() })

/** What topics are called, and which they are part of. */
export const readLabelTopics = (slugs: string[]): Statement => ({
  text: [
    'UNWIND $slugs AS slug',
    'MATCH (t:Topic {slug: slug})',
    'RETURN slug, t.name AS name, head(COLLECT {',
    '  MATCH (t)-[:BROADER]->(b:Topic)',
    '  RETURN b.slug',
    '}) AS broader',
  ].join('\n'),
  parameters: { slugs },
})
