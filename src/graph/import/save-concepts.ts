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

/** A concept that is not there yet, and how many papers are about to name it. */
export type NewConceptRow = ConceptRow & { paperCount: number; byPaperCount: string }

/** Makes concepts. */
export const saveConcepts = (concepts: NewConceptRow[]): Statement => ({
  text: ['UNWIND $concepts AS concept', 'CREATE (c:Concept)', 'SET c = concept'].join('\n'),
  parameters: {
    concepts: concepts.map((concept) => ({ ...concept, paperCount: integer(concept.paperCount) })),
  },
})
