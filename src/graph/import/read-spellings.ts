import { z } from 'zod'
import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

export const spellingsRow = z.object({
  slug: z.string(),
  name: z.string(),
  spellings: z.array(
    z.tuple([z.string(), z.number()]).transform(([spelling, papers]) => ({ spelling, papers })),
  ),
})

/** How, and how often, papers write each of these concepts, other than those of the lexicon and those that more than `most` papers name. */
export const readSpellings = (slugs: string[], most: number): Statement => ({
  text: [
    'UNWIND $slugs AS slug',
    'MATCH (c:Concept {slug: slug})',
    'WHERE c.curated IS NULL AND COUNT { (c)<-[:MENTIONS]-() } <= $most',
    'RETURN slug, c.name AS name, COLLECT {',
    '  MATCH (c)<-[m:MENTIONS]-()',
    '  WITH m.spelling AS spelling, count(*) AS papers',
    '  RETURN [spelling, papers]',
    '} AS spellings',
  ].join('\n'),
  parameters: { slugs, most: integer(most) },
})
