import type { MentionBasis } from '../../knowledge/knowledge.ts'
import type { Statement } from '../statement.ts'

/** Keeps surer reasons why concepts are there. */
export const saveReasons = (concepts: { slug: string; basis: MentionBasis }[]): Statement => ({
  text: [
    'UNWIND $concepts AS concept',
    'MATCH (c:Concept {slug: concept.slug})',
    'SET c.basis = concept.basis',
  ].join('\n'),
  parameters: { concepts },
})
