import { generalRarity } from '../../../text/general-rarity.ts'
import { rarest } from '../../../text/rarest.ts'
import { stemWord } from '../../../text/stem-word.ts'
import { tokenize } from '../../../text/tokenize.ts'
import { alikeFrom } from '../alike-from.ts'
import { partNamed } from '../part-named.ts'
import type { Explanation } from '../similarity-sentence.ts'
import type { TermInCommon } from './words-in-common.ts'
import { wordsInCommon } from './words-in-common.ts'

/** Whether a term is one word that papers of many fields use, each in its own sense: "prediction", "frame", "temperature"; but not "travertine". */
const isOfManyFields = ({ text }: TermInCommon): boolean => {
  const [word, ...others] = tokenize(text).map(({ key }) => key)
  return word !== undefined && others.length === 0 && generalRarity(stemWord(word)) < rarest
}

/** Whether something else says that two papers mean the same by a word: a language model finds them close, or it stands in the titles of two that come under one topic. */
const isOneSense = ({ isInTitles }: TermInCommon, { parts, sharedTopics }: Explanation): boolean =>
  (partNamed(parts, 'meaning')?.value ?? 0) >= alikeFrom.meaning || (isInTitles && sharedTopics.length > 0)

/** The terms by which two papers are alike beside the concepts that they share; none where all is one word of many fields that they may use in two senses. */
export const termsInCommon = (explanation: Explanation): TermInCommon[] => {
  const terms = wordsInCommon(
    explanation.from,
    explanation.to,
    explanation.sharedConcepts.flatMap((concept) => [
      concept.name,
      concept.from.spelling,
      concept.to.spelling,
    ]),
  )
  const [only, ...others] = terms
  const isWeak = only !== undefined && others.length === 0 && isOfManyFields(only)
  return isWeak && !isOneSense(only, explanation) ? [] : terms
}
