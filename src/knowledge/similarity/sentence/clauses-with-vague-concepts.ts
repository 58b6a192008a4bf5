import { namesInList } from './names-in-list.ts'
import { restClause } from './rest-clause.ts'
import type { ExplainedConcept, Explanation } from './similarity-sentence.ts'
import { termsClause } from './terms-clause.ts'
import type { TermInCommon } from './terms/words-in-common.ts'
import { textClause } from './text-clause.ts'
import { topicsFirst } from './topics-first.ts'

const mostNamed = 2

/** What is said of two papers that share but vague concepts, one at least, and `inCommon`: the topics first. */
export const clausesWithVagueConcepts = (
  concepts: ExplainedConcept[],
  explanation: Explanation,
  inCommon: TermInCommon[],
): string[] => {
  const [topics, terms] = [topicsFirst(explanation, 'both papers'), termsClause(inCommon, 'both')]
  if (topics.length === 0)
    return [
      `the papers share no topic and no concept that says much (only ${namesInList(concepts.slice(0, mostNamed), mostNamed, explanation)}), ${textClause(explanation.parts, terms)}`,
    ]
  return [
    ...topics,
    `both also touch on ${namesInList(concepts, mostNamed, explanation)}`,
    ...(terms.length > 0 ? terms : restClause(explanation.parts)),
  ]
}
