import { joinWords } from './join-words.ts'
import type { ScorePart } from './similarity.ts'

/** From which value on texts are alike: pairs that experts find alike have half of the time so much of either, random ones one time in twenty. */
const alikeFrom = { meaning: 0.5, words: 0.25 }

/** A clause on two papers that share no concept: "but a language model places them close together". */
export const textClause = (parts: ScorePart[]): string => {
  const valueOf = (name: ScorePart['name']): number => parts.find((part) => part.name === name)?.value ?? 0
  const [meaning, words] = [valueOf('meaning'), valueOf('words')]
  const alike = [
    ...(meaning >= alikeFrom.meaning ? ['a language model places them close together'] : []),
    ...(words >= alikeFrom.words ? ['their wording is alike'] : []),
  ]
  if (alike.length > 0) return `but ${joinWords(alike)}`
  if (meaning + words === 0) return 'and their texts have nothing in common'
  const there = [...(meaning > 0 ? ['meaning'] : []), ...(words > 0 ? ['wording'] : [])]
  return `and what likeness there is lies in their ${joinWords(there)}`
}
