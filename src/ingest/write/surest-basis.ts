import type { MentionBasis } from '../../knowledge/knowledge.ts'

const surestFirst: readonly MentionBasis[] = ['LEXICON', 'STATED', 'ACRONYM', 'PHRASE']

/** The surest of some reasons for a concept. */
export const surestBasis = (bases: Iterable<MentionBasis>): MentionBasis => {
  const given = new Set(bases)
  return surestFirst.find((basis) => given.has(basis)) ?? 'PHRASE'
}
