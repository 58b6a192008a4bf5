import type { MentionBasis } from '../../knowledge/knowledge.ts'
import { mentionBases } from '../../knowledge/knowledge.ts'

/** The surest of some reasons for a concept. */
export const surestBasis = (bases: Iterable<MentionBasis>): MentionBasis => {
  const given = new Set(bases)
  return mentionBases.find((basis) => given.has(basis)) ?? 'PHRASE'
}
