import { z } from 'zod'
import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

export const conceptSlugRow = z.object({ slug: z.string() })

/** The concepts after a slug, in the order of their slugs. */
export const readConceptSlugs = (after: string, limit: number): Statement => ({
  text: [
    'MATCH (c:Concept)',
    'WHERE c.slug > $after',
    'RETURN c.slug AS slug',
    'ORDER BY c.slug',
    'LIMIT $limit',
  ].join('\n'),
  parameters: { after, limit: integer(limit) },
})
