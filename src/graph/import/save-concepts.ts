import type { MentionBasis } from '../../knowledge/knowledge.ts'
import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

/** `basis` is why the concept is there. */
export type ConceptRow = {
  slug: string
  name: string
  kind: string
  aliases: string[]
  byName: string
  basis: MentionBasis
}

/** How sure a reason is: the surest that is known of a concept is kept. */
const sureness: Record<MentionBasis, number> = { PHRASE: 0, ACRONYM: 1, STATED: 2, LEXICON: 3 }

/** Keeps concepts that are not there yet; one that is keeps its name and kind, so the lexicon's win, and takes a surer reason. */
export const saveConcepts = (concepts: ConceptRow[]): Statement => ({
  text: [
    'UNWIND $concepts AS concept',
    'MERGE (c:Concept {slug: concept.slug})',
    'ON CREATE SET c += concept',
    'WITH c, concept',
    'WHERE c.basis IS NULL OR $sureness[c.basis] < $sureness[concept.basis]',
    'SET c.basis = concept.basis',
  ].join('\n'),
  parameters: {
    concepts,
    sureness: Object.fromEntries(Object.entries(sureness).map(([basis, place]) => [basis, integer(place)])),
  },
})
