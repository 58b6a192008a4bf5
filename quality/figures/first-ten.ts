import type { Mention, PaperKnowledge } from '../../src/knowledge/knowledge.ts'

/** The ten mentions of highest score, in that order; the slug settles a tie. */
export const firstTen = ({ mentions }: Pick<PaperKnowledge, 'mentions'>): Mention[] =>
  [...mentions].sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1)).slice(0, 10)
