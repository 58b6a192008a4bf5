import type { ScorePart } from './similarity.ts'

/** From which value on two texts say the same in the same words; without a language model the words alone have to. */
const sameFrom = { meaning: 0.9, words: 0.8 }

/** A clause on texts that are nearly the same: two versions of one paper, or parts of a series. */
export const sameTextClause = (parts: ScorePart[]): string[] => {
  const valueOf = (name: ScorePart['name']): number | undefined =>
    parts.find((part) => part.name === name)?.value
  const isSame = (valueOf('words') ?? 0) >= sameFrom.words && (valueOf('meaning') ?? 1) >= sameFrom.meaning
  return isSame ? ['their texts are nearly the same'] : []
}
