import { alikeTexts } from './alike-texts.ts'
import { farApartClause } from './far-apart-clause.ts'
import { isLedByTitles } from './is-led-by-titles.ts'
import { joinWords } from './join-words.ts'
import type { Explanation } from './similarity-sentence.ts'
import { termsClause } from './terms-clause.ts'
import type { TermInCommon } from './terms/words-in-common.ts'
import { topicsFirst } from './topics-first.ts'

/**
 * What is said of two papers that share no concept that says much where their titles show what both are about: "both titles name “tufa”". None unless they meet in
 * a topic at some level and their texts are not far apart, as else they may mean two things.
 */
export const clausesLedByTitles = (explanation: Explanation, terms: TermInCommon[]): string[] => {
  const { parts, sharedTopics } = explanation
  const topics = topicsFirst(explanation, 'both')
  const isOneSense = topics.length > 0 && farApartClause(parts, sharedTopics, 'term').length === 0
  if (!isOneSense || !isLedByTitles(terms)) return []
  const alike = joinWords(alikeTexts(parts))
  return [...termsClause(terms, 'both'), ...topics, ...(alike === '' ? [] : [alike])]
}
