import type { ConceptKind } from '../../domain/concept-kind.ts'
import { conceptInSentence } from './concept-in-sentence.ts'
import { isVague } from './is-vague.ts'
import { joinWords } from './join-words.ts'
import { partInPaper } from './part-in-paper.ts'
import { restClause } from './rest-clause.ts'
import { saysSomethingNew } from './says-something-new.ts'
import { sharedIdea } from './shared-idea.ts'
import { shortTitles } from './short-titles.ts'
import type { ScorePart } from './similarity.ts'
import { sumUp } from './sum-up.ts'
import { textClause } from './text-clause.ts'

/** A shared concept as the sentence needs it: what it adds to the score, and how each paper writes it and how central it is there (0..1). */
export type ExplainedConcept = {
  name: string
  kind: ConceptKind
  weight: number
  from: { spelling: string; score: number }
  to: { spelling: string; score: number }
}

/** Two papers by their titles, and all that they share by name. */
export type Explanation = {
  from: string
  to: string
  parts: ScorePart[]
  sharedConcepts: ExplainedConcept[]
  sharedTopics: string[]
  sharedOrganizations: string[]
}

/** Beside the strongest one, so many concepts are named; of topics and organisations so many. */
const mostNamed = 2

const conceptsClause = (others: ExplainedConcept[]): string[] => {
  const named = others.slice(0, mostNamed).map((concept) => conceptInSentence(concept).text)
  return others.length === 0
    ? []
    : [`both also touch on ${joinWords([...named, ...sumUp(others.length - mostNamed, 'concept')])}`]
}

const topicsClause = (topics: string[], papers: string): string[] => {
  const named = topics.slice(0, mostNamed).map((topic) => `“${topic}”`)
  return topics.length === 0
    ? []
    : [
        `${papers} come under the ${topics.length === 1 ? 'topic' : 'topics'} ${joinWords([...named, ...sumUp(topics.length - mostNamed, 'topic')])}`,
      ]
}

const organizationsClause = (organizations: string[]): string[] =>
  organizations.length === 0
    ? []
    : [
        `both are from ${joinWords([...organizations.slice(0, mostNamed), ...sumUp(organizations.length - mostNamed, 'institution')])}`,
      ]

const withoutConcepts = ({ parts, sharedTopics }: Explanation): string[] => {
  const despite = textClause(parts)
  return sharedTopics.length === 0
    ? [`The papers share no concept and no topic, ${despite}`]
    : [...topicsClause(sharedTopics, 'Both papers'), `they share no concept, ${despite}`]
}

/** What only vague words and topics say: the topics first. */
const withVagueConcepts = (concepts: ExplainedConcept[], { parts, sharedTopics }: Explanation): string[] => [
  ...topicsClause(sharedTopics, 'Both papers'),
  ...conceptsClause(concepts),
  ...restClause(parts),
]

/** What papers measure by says less of them than what they are about. */
const ofMetrics = 1 / 3

const tells = ({ kind, weight }: ExplainedConcept): number =>
  kind === 'METRIC' ? weight * ofMetrics : weight

const newOnes = (strongest: ExplainedConcept, others: ExplainedConcept[]): ExplainedConcept[] => {
  const kept = [strongest]
  for (const concept of others)
    if (
      saysSomethingNew(
        concept.name,
        kept.map(({ name }) => name),
      )
    )
      kept.push(concept)
  return kept.slice(1)
}

const withConcepts = (
  strongest: ExplainedConcept,
  others: ExplainedConcept[],
  explanation: Explanation,
): string[] => {
  const [from, to] = shortTitles(explanation.from, explanation.to)
  const named = [strongest, ...others].map(({ name }) => name)
  const topics = explanation.sharedTopics.filter((topic) => saysSomethingNew(topic, named))
  const isWeak = partInPaper(Math.max(strongest.from.score, strongest.to.score)) === 'mentioned'
  return [
    sharedIdea(
      conceptInSentence(strongest),
      { title: from, score: strongest.from.score },
      { title: to, score: strongest.to.score },
    ),
    ...conceptsClause(newOnes(strongest, others)),
    ...topicsClause(topics, 'both'),
    ...(isWeak ? restClause(explanation.parts) : []),
  ]
}

/**
 * One sentence on why two papers are alike: the strongest shared idea and its part in both, what else they share, and plainly so where none is
 * shared and the likeness rests on their texts. Concepts count strongest first, in whatever order they come, metrics less than others, and vague ones ("survey") last.
 */
export const similaritySentence = (explanation: Explanation): string => {
  const concepts = [...explanation.sharedConcepts].sort(
    (a, b) => Number(isVague(a.name)) - Number(isVague(b.name)) || tells(b) - tells(a),
  )
  const [strongest, ...others] = concepts
  const clauses =
    strongest === undefined
      ? withoutConcepts(explanation)
      : isVague(strongest.name) && explanation.sharedTopics.length > 0
        ? withVagueConcepts(concepts, explanation)
        : withConcepts(strongest, others, explanation)
  return `${[...clauses, ...organizationsClause(explanation.sharedOrganizations)].join('; ')}.`
}
