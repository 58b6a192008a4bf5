import { z } from 'zod'
import { mentionBases } from '../../knowledge/knowledge.ts'
import type { Statement } from '../statement.ts'

/** `basis` is absent where nobody ever named the concept. */
export const foundConceptRow = z.object({
  slug: z.string(),
  name: z.string(),
  kind: z.string(),
  basis: z.enum(mentionBases).nullable(),
  curated: z.boolean(),
  aliases: z.array(z.string()),
})

/** Which of these concepts are there. */
export const findConcepts = (slugs: string[]): Statement => ({
  text: [
    'UNWIND $slugs AS slug',
    'MATCH (c:Concept {slug: slug})',
    'RETURN slug, c.name AS name, c.kind AS kind, c.basis AS basis, c.curated IS NOT NULL AS curated, c.aliases AS aliases',
  ].join('\n'),
  parameters: { slugs },
})
