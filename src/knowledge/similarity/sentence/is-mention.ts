import { foldWord } from '../../text/fold-word.ts'
import { tokenize } from '../../text/tokenize.ts'
import { manifoldWords } from './terms/manifold-words.ts'
import { partInPaper } from './part-in-paper.ts'
import { placesOfName } from './terms/places-of-name.ts'
import type { ExplainedConcept, Explanation } from './similarity-sentence.ts'
import type { Writing } from './terms/writing.ts'
import { writtenTokens } from './terms/written-tokens.ts'

/** "Llama 3.1" and "o1-mini", but not "word2vec". */
const version = /\d\p{Ll}?(?:[\s-]\p{L}+)?$/u

const isNamedByTitle = (name: string, papers: Writing[]): boolean => {
  const keys = tokenize(name).map(({ key }) => key)
  return papers.some((paper) => placesOfName(writtenTokens(paper).title, keys).length > 0)
}

/**
 * Whether both papers but mention a concept, or no more can be said: of what they measure by or are tried on, and of words that stand for many things, unless
 * it is central to both; and of a measure with a bare name ("BLEU") and a version of a model ("GPT-4o"), which papers use whatever they are about, unless a title names it, too.
 */
export const isMention = (
  { kind, name, from, to }: ExplainedConcept,
  papers: Pick<Explanation, 'from' | 'to'>,
): boolean => {
  const [more, less] = [Math.max(from.score, to.score), Math.min(from.score, to.score)]
  if (partInPaper(more) === 'mentioned') return true
  const isInTitle = (): boolean => isNamedByTitle(name, [papers.from, papers.to])
  if (kind === 'MODEL' && version.test(name)) return !isInTitle()
  // "Additive manufacturing" is no data set, whatever was taken for one.
  const isTool = kind === 'METRIC' || (kind === 'DATASET' && /\p{Lu}/u.test(name))
  if (!isTool && !manifoldWords.has(foldWord(name))) return false
  return (
    partInPaper(less) !== 'central' || (kind === 'METRIC' && /^\S*\p{Lu}\S*$/u.test(name) && !isInTitle())
  )
}
