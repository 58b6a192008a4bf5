import { z } from 'zod'
import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

export const papersOfConceptRow = z.object({ slug: z.string(), papers: z.array(z.string()) })

/** The papers of each concept that no more than `most` papers name; what more papers name tells little and would cost much. */
export const findPapersOfConcepts = (slugs: string[], most: number): Statement => ({
  text: [
    'UNWIND $slugs AS slug',
    'MATCH (c:Concept {slug: slug})',
    'WHERE COUNT { (c)<-[:MENTIONS]-() } <= $most',
    'RETURN c.slug AS slug, COLLECT {',
    '  MATCH (c)<-[:MENTIONS]-(p:Paper)',
    '  RETURN p.id',
    '} AS papers',
  ].join('\n'),
  parameters: { slugs, most: integer(most) },
})
