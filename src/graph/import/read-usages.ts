import { z } from 'zod'
import { conceptKinds } from '../../domain/concept-kind.ts'
import { mentionBases } from '../../knowledge/knowledge.ts'
import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

const kind = z.enum(conceptKinds)
const basis = z.enum(mentionBases)

/** A concept as it is, and how papers write it, what kind they show it to be and why they name it: how many do each. */
export const usagesRow = z.object({
  slug: z.string(),
  name: z.string(),
  kind,
  basis: basis.nullable(),
  usages: z.array(
    z
      .tuple([z.string(), kind, basis, z.number()])
      .transform(([spelling, shown, reason, papers]) => ({ spelling, kind: shown, basis: reason, papers })),
  ),
})

/** How, and how often, papers write each of these concepts, show its kind and come to name it, other than those of the lexicon and those that more than `most` papers name. */
export const readUsages = (slugs: string[], most: number): Statement => ({
  text: [
    'UNWIND $slugs AS slug',
    'MATCH (c:Concept {slug: slug})',
    'WHERE c.curated IS NULL AND COUNT { (c)<-[:MENTIONS]-() } <= $most',
    'RETURN slug, c.name AS name, c.kind AS kind, c.basis AS basis, COLLECT {',
    '  MATCH (c)<-[m:MENTIONS]-()',
    "  WITH m.spelling AS spelling, coalesce(m.kind, 'OTHER') AS kind, m.basis AS basis, count(*) AS papers",
    '  RETURN [spelling, kind, basis, papers]',
    '} AS usages',
  ].join('\n'),
  parameters: { slugs, most: integer(most) },
})
