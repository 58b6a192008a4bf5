import { partNamed } from './part-named.ts'
import type { Explanation } from './similarity-sentence.ts'

/** From which value on two texts say the same in the same words; without a language model the words alone have to. */
const sameFrom = { meaning: 0.9, words: 0.8 }

/** A clause on texts that are nearly the same: two versions of one paper, or parts of a series. Of papers that both have nothing but a title it speaks of these. */
export const sameTextClause = ({ parts, from, to }: Pick<Explanation, 'parts' | 'from' | 'to'>): string[] => {
  const meaning = partNamed(parts, 'meaning')?.value ?? 1
  const words = partNamed(parts, 'words')?.value ?? 0
  if (words < sameFrom.words || meaning < sameFrom.meaning) return []
  return [`their ${from.text + to.text === '' ? 'titles' : 'texts'} are nearly the same`]
}
