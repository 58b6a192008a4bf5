import { joinWords } from './join-words.ts'
import { partNamed } from './part-named.ts'
import type { ScorePart } from '../similarity.ts'

/** Texts that carry so much of a score are what two papers are alike by. */
const nearlyAll = 0.85

/** A part below this share of what the texts carry is not worth a word. */
const worthNaming = 0.2

/** A clause that says where likeness comes from when a named idea does not bring it: none unless meaning and wording carry nearly all of the score. */
export const restClause = (parts: ScorePart[]): string[] => {
  const meaning = partNamed(parts, 'meaning')?.contribution ?? 0
  const words = partNamed(parts, 'words')?.contribution ?? 0
  const texts = meaning + words
  const score = parts.reduce((sum, part) => sum + part.contribution, 0)
  if (texts === 0 || texts < nearlyAll * score) return []
  const named = [
    ...(meaning >= worthNaming * texts ? ['meaning'] : []),
    ...(words >= worthNaming * texts ? ['wording'] : []),
  ]
  return [`what else they share lies in their ${joinWords(named)}`]
}
