import { broaderTopicsClause } from './broader-topics-clause.ts'
import { isCommon } from './is-common.ts'
import { namesInList } from './names-in-list.ts'
import { restClause } from './rest-clause.ts'
import type { ExplainedConcept, Explanation } from './similarity-sentence.ts'
import { termsClause } from './terms-clause.ts'
import { termsInCommon } from './terms/terms-in-common.ts'
import { topicsClause } from './topics-clause.ts'

/** So many concepts are named. */
const mostNamed = 3

/** What is said where both papers but mention what they share: first what tells more, terms or topics. */
export const clausesOnMentions = (
  concepts: [ExplainedConcept, ...ExplainedConcept[]],
  topics: string[],
  explanation: Explanation,
): string[] => {
  const { parts, papers, sharedBroaderTopics } = explanation
  const common = isCommon(concepts[0].paperCount, papers) ? ', as many papers do' : ''
  const mention = `mention ${namesInList(concepts, mostNamed, explanation)}${common}`
  const terms = termsClause(termsInCommon(explanation), 'both papers')
  const broader = broaderTopicsClause(sharedBroaderTopics, 'both')
  if (terms.length > 0) return [...terms, `both also ${mention}`, ...topicsClause(topics, 'both'), ...broader]
  return topics.length > 0
    ? [...topicsClause(topics, 'both papers'), `both also ${mention}`, ...restClause(parts)]
    : [`both papers ${mention}`, ...broader, ...restClause(parts)]
}
