import { z } from 'zod'
import { conceptKinds } from '../../domain/concept-kind.ts'
import type { Statement } from '../statement.ts'

export const labelConceptRow = z.object({
  slug: z.string(),
  name: z.string(),
  kind: z.enum(conceptKinds),
  curated: z.boolean(),
  paperCount: z.number(),
})

/** What a label must know of concepts. */
export const readLabelConcepts = (slugs: string[]): Statement => ({
  text: [
    'UNWIND $slugs AS slug',
    'MATCH (c:Concept {slug: slug})',
    'RETURN slug, c.name AS name, c.kind AS kind, c.curated IS NOT NULL AS curated, c.paperCount AS paperCount',
  ].join('\n'),
  parameters: { slugs },
})
