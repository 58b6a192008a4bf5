import { z } from 'zod'
import type { Statement } from '../statement.ts'

export const labelTopicRow = z.object({ slug: z.string(), name: z.string() })

/** What topics are called. */
export const readLabelTopics = (slugs: string[]): Statement => ({
  text: ['UNWIND $slugs AS slug', 'MATCH (t:Topic {slug: slug})', 'RETURN slug, t.name AS name'].join('\n'),
  parameters: { slugs },
})
