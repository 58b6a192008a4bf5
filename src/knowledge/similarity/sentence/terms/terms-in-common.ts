import type { Explanation } from '../similarity-sentence.ts'
import type { TermInCommon } from './words-in-common.ts'
import { wordsInCommon } from './words-in-common.ts'

/** The terms by which two papers are alike beside the concepts that they share. */
export const termsInCommon = ({ from, to, sharedConcepts }: Explanation): TermInCommon[] =>
  wordsInCommon(
    from,
    to,
    sharedConcepts.flatMap((concept) => [concept.name, concept.from.spelling, concept.to.spelling]),
  )
