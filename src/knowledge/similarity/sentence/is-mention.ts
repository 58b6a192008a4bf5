import { foldWord } from '../../text/fold-word.ts'
import { tokenize } from '../../text/tokenize.ts'
import { manifoldWords } from './terms/manifold-words.ts'
import { partInPaper } from './part-in-paper.ts'
import { placesOfName } from './terms/places-of-name.ts'
import type { ExplainedConcept, Explanation } from './similarity-sentence.ts'
import { writtenTokens } from './terms/written-tokens.ts'

/**
 * Whether both papers but mention a concept, or no more can be said: of what they measure by or are tried on, and of words that stand for many things, unless
 * it is central to both; and of a measure with a bare name ("BLEU") unless a title names it, too.
 */
export const isMention = (
  { kind, name, from, to }: ExplainedConcept,
  { from: one, to: other }: Explanation,
): boolean => {
  const [more, less] = [Math.max(from.score, to.score), Math.min(from.score, to.score)]
  if (partInPaper(more) === 'mentioned') return true
  // "Additive manufacturing" is no data set, whatever was taken for one.
  const isTool = kind === 'METRIC' || (kind === 'DATASET' && /\p{Lu}/u.test(name))
  if (!isTool && !manifoldWords.has(foldWord(name))) return false
  const keys = tokenize(name).map(({ key }) => key)
  const isInTitle = [one, other].some((paper) => placesOfName(writtenTokens(paper).title, keys).length > 0)
  return partInPaper(less) !== 'central' || (kind === 'METRIC' && !isInTitle && /^\S*\p{Lu}\S*$/u.test(name))
}
