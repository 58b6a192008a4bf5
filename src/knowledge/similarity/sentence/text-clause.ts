import { alikeFrom } from './alike-from.ts'
import { alikeTexts } from './alike-texts.ts'
import { joinWords } from './join-words.ts'
import { partNamed } from './part-named.ts'
import type { ScorePart } from '../similarity.ts'

/**
 * A clause on two papers that share no concept: "but a language model places them close together, and both use the term “motion”". `terms` is the clause on the words
 * by which they are alike, if any.
 */
export const textClause = (parts: ScorePart[], [both]: string[]): string => {
  const meaning = partNamed(parts, 'meaning')?.value ?? 0
  const words = partNamed(parts, 'words')?.value ?? 0
  const alike = alikeTexts(parts)
  if (both !== undefined && alike.length === 0) return `but ${both}`
  if (both !== undefined)
    return `but ${joinWords(alike)}${words >= alikeFrom.words || both.includes(', and ') ? ':' : ', and'} ${both}`
  if (alike.length > 0) return `but ${joinWords(alike)}`
  if (meaning + words === 0) return 'and their texts have nothing in common'
  const there = [...(meaning > 0 ? ['meaning'] : []), ...(words > 0 ? ['wording'] : [])]
  return `and what likeness there is lies in their ${joinWords(there)}`
}
