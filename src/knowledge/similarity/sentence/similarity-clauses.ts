import { clausesLedByTitles } from './clauses-led-by-titles.ts'
import { clausesWithConcepts } from './clauses-with-concepts.ts'
import { clausesWithVagueConcepts } from './clauses-with-vague-concepts.ts'
import { clausesWithoutConcepts } from './clauses-without-concepts.ts'
import { isNamesake } from './is-namesake.ts'
import { isVague } from './is-vague.ts'
import { joinWords } from './join-words.ts'
import { organizationInSentence } from './organization-in-sentence.ts'
import { sameTextClause } from './same-text-clause.ts'
import type { Explanation } from './similarity-sentence.ts'
import { termsInCommon } from './terms/terms-in-common.ts'
import { standsInText } from './terms/stands-in-text.ts'
import { sumUp } from './sum-up.ts'
import { tellingOrder } from './telling-order.ts'

const organizationsNamed = 2

const organizationsClause = (organizations: string[]): string[] =>
  organizations.length === 0
    ? []
    : [
        `both are from ${joinWords([...organizations.slice(0, organizationsNamed).map(organizationInSentence), ...sumUp(organizations.length - organizationsNamed, 'institution')])}`,
      ]

/** Without the concepts that only libraries name, below either abstract, and those that are but the same word. */
const asWritten = (explanation: Explanation): Explanation => ({
  ...explanation,
  sharedConcepts: explanation.sharedConcepts.filter(
    (one) =>
      standsInText(one.from.spelling, explanation.from) &&
      standsInText(one.to.spelling, explanation.to) &&
      !isNamesake(one, explanation),
  ),
})

const ideasClauses = (all: Explanation): string[] => {
  const explanation = asWritten(all)
  const [strongest, ...others] = explanation.sharedConcepts.toSorted(tellingOrder(explanation))
  if (strongest !== undefined && !isVague(strongest.name))
    return clausesWithConcepts([strongest, ...others], explanation)
  const terms = termsInCommon(explanation)
  const byTitles = clausesLedByTitles(explanation, terms)
  if (byTitles.length > 0) return byTitles
  if (strongest !== undefined) return clausesWithVagueConcepts([strongest, ...others], explanation, terms)
  // What is left out still counts in the score, and is listed beside the sentence.
  const any = all.sharedConcepts.length === 0 ? 'any' : 'any that says much'
  return clausesWithoutConcepts(explanation, terms, any)
}

/** What the sentence on two papers says, clause by clause, one at least. */
export const similarityClauses = (explanation: Explanation): string[] => [
  ...ideasClauses(explanation),
  ...sameTextClause(explanation),
  ...organizationsClause(explanation.sharedOrganizations),
]
