import { z } from 'zod'
import { conceptKinds } from '../../domain/concept-kind.ts'
import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

const kind = z.enum(conceptKinds)

/** A concept as it is, and how papers write it and what kind they show it to be: how many do each. */
export const usagesRow = z.object({
  slug: z.string(),
  name: z.string(),
  kind,
  usages: z.array(
    z
      .tuple([z.string(), kind, z.number()])
      .transform(([spelling, shown, papers]) => ({ spelling, kind: shown, papers })),
  ),
})

/** How, and how often, papers write each of these concepts and show its kind, other than those of the lexicon and those that more than `most` papers name. */
export const readUsages = (slugs: string[], most: number): Statement => ({
  text: [
    'UNWIND $slugs AS slug',
    'MATCH (c:Concept {slug: slug})',
    'WHERE c.curated IS NULL AND COUNT { (c)<-[:MENTIONS]-() } <= $most',
    'RETURN slug, c.name AS name, c.kind AS kind, COLLECT {',
    '  MATCH (c)<-[m:MENTIONS]-()',
    "  WITH m.spelling AS spelling, coalesce(m.kind, 'OTHER') AS kind, count(*) AS papers",
    '  RETURN [spelling, kind, papers]',
    '} AS usages',
  ].join('\n'),
  parameters: { slugs, most: integer(most) },
})
