import { partNamed } from './part-named.ts'
import type { ScorePart } from './similarity.ts'

/** From which value on two texts say the same in the same words; without a language model the words alone have to. */
const sameFrom = { meaning: 0.9, words: 0.8 }

/** A clause on texts that are nearly the same: two versions of one paper, or parts of a series. */
export const sameTextClause = (parts: ScorePart[]): string[] => {
  const meaning = partNamed(parts, 'meaning')?.value ?? 1
  const words = partNamed(parts, 'words')?.value ?? 0
  return words >= sameFrom.words && meaning >= sameFrom.meaning ? ['their texts are nearly the same'] : []
}
