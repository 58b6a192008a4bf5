import { farApartClause } from './far-apart-clause.ts'
import type { Explanation } from './similarity-sentence.ts'
import { termsClause } from './terms-clause.ts'
import type { TermInCommon } from './terms/words-in-common.ts'
import { textClause } from './text-clause.ts'
import { topicsFirst } from './topics-first.ts'

/** How it is said that no concept is shared, alone and beside the topics. */
const none = {
  any: { alone: 'no concept and no topic', beside: 'no concept' },
  'any that says much': {
    alone: 'no topic and no concept that says much',
    beside: 'no concept that says much',
  },
}

/**
 * What is said of two papers that have terms `inCommon` and do not share `any` concept: that, behind the topics that they share; and of terms alone, that they may be used in two senses.
 */
export const clausesWithoutConcepts = (
  explanation: Explanation,
  inCommon: TermInCommon[],
  any: keyof typeof none,
): string[] => {
  const { parts, sharedTopics } = explanation
  const terms = termsClause(inCommon, 'both')
  const despite = textClause(parts, terms)
  const farApart = terms.length === 0 ? [] : farApartClause(parts, sharedTopics, 'term')
  const topics = topicsFirst(explanation, 'both papers')
  if (topics.length === 0) return [`the papers share ${none[any].alone}, ${despite}`, ...farApart]
  const narrower = sharedTopics.length === 0 ? 'no narrower topic and ' : ''
  return [...topics, `they share ${narrower}${none[any].beside}, ${despite}`, ...farApart]
}
