import { alikeFrom } from '../alike-from.ts'
import { partNamed } from '../part-named.ts'
import type { Explanation } from '../similarity-sentence.ts'
import { isOfManyFields } from './is-of-many-fields.ts'
import type { TermInCommon } from './words-in-common.ts'
import { wordsInCommon } from './words-in-common.ts'

/** One paper in ninety has such a word: it says more than the topic under which two papers come, as "rat" does and "image" does not. */
const saysMoreThanTopic = 4.5

/** Whether something else says that two papers mean the same by a word: a language model finds them close, or it stands in the titles of two that come under one topic. */
const isOneSense = (term: TermInCommon, { parts, sharedTopics }: Explanation): boolean =>
  (partNamed(parts, 'meaning')?.value ?? 0) >= alikeFrom.meaning ||
  (term.isInTitles && sharedTopics.length > 0 && !isOfManyFields(term, saysMoreThanTopic))

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
