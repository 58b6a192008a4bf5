import { z } from 'zod'
import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

/** Papers of a concept by their ids, each with how central the concept is to it. */
export const papersOfConceptRow = z.object({
  slug: z.string(),
  papers: z.array(z.tuple([z.string(), z.number()]).transform(([id, score]) => ({ id, score }))),
})

/** The papers of each concept that no more than `most` papers name; what more papers name tells little and would cost much. */
export const findPapersOfConcepts = (slugs: string[], most: number): Statement => ({
  text: [
    'UNWIND $slugs AS slug',
    'MATCH (c:Concept {slug: slug})',
    'WHERE COUNT { (c)<-[:MENTIONS]-() } <= $most',
    'RETURN c.slug AS slug, COLLECT {',
    '  MATCH (c)<-[m:MENTIONS]-(p:Paper)',
    '  RETURN [p.id, m.score]',
    '} AS papers',
  ].join('\n'),
  parameters: { slugs, most: integer(most) },
})
