import type { ConceptKind } from '../../domain/concept-kind.ts'
import { broaderTopicsClause } from './broader-topics-clause.ts'
import { conceptInSentence } from './concept-in-sentence.ts'
import { farApartClause } from './far-apart-clause.ts'
import { isCommon } from './is-common.ts'
import { isVague } from './is-vague.ts'
import { joinWords } from './join-words.ts'
import { partInPaper } from './part-in-paper.ts'
import { restClause } from './rest-clause.ts'
import { sameTextClause } from './same-text-clause.ts'
import { saysSomethingNew } from './says-something-new.ts'
import { sharedIdea } from './shared-idea.ts'
import { shortTitles } from './short-titles.ts'
import type { ScorePart } from './similarity.ts'
import { sumUp } from './sum-up.ts'
import { tellingOrder } from './telling-order.ts'
import { termsClause } from './terms-clause.ts'
import { textClause } from './text-clause.ts'
import { topicsClause } from './topics-clause.ts'
import { wordsInCommon } from './words-in-common.ts'
import type { Writing } from './writing.ts'

/** A shared concept as the sentence needs it: what it adds to the score, how many papers name it, and how each of the two writes it and how central it is there (0..1). */
export type ExplainedConcept = {
  name: string
  kind: ConceptKind
  weight: number
  paperCount: number
  from: { spelling: string; score: number }
  to: { spelling: string; score: number }
}

/**
 * What two papers write, and all that they share by name; `papers` is how many there are in all. `sharedTopics` are those that both have directly,
 * `sharedBroaderTopics` the narrowest of those that they come under otherwise.
 */
export type Explanation = {
  from: Writing
  to: Writing
  papers: number
  parts: ScorePart[]
  sharedConcepts: ExplainedConcept[]
  sharedTopics: string[]
  sharedBroaderTopics: string[]
  sharedOrganizations: string[]
}

/** Beside the strongest one, so many concepts are named; so many of vague ones alone, and of organisations. */
const mostNamed = 2

const conceptsClause = (others: ExplainedConcept[]): string[] => {
  const named = others.slice(0, mostNamed).map((concept) => conceptInSentence(concept).text)
  return others.length === 0
    ? []
    : [`both also touch on ${joinWords([...named, ...sumUp(others.length - mostNamed, 'concept')])}`]
}

const organizationsClause = (organizations: string[]): string[] =>
  organizations.length === 0
    ? []
    : [
        `both are from ${joinWords([...organizations.slice(0, mostNamed), ...sumUp(organizations.length - mostNamed, 'institution')])}`,
      ]

/** What the topics say, as the beginning of a sentence: the direct ones, else the broader ones. */
const topicsFirst = ({ sharedTopics, sharedBroaderTopics }: Explanation): string[] =>
  sharedTopics.length > 0
    ? topicsClause(sharedTopics, 'Both papers')
    : broaderTopicsClause(sharedBroaderTopics, 'Both papers')

/** The terms by which they are alike beside the shared concepts. */
const termsOf = ({ from, to, sharedConcepts }: Explanation): string[] =>
  wordsInCommon(
    from,
    to,
    sharedConcepts.flatMap((concept) => [concept.name, concept.from.spelling, concept.to.spelling]),
  )

/** What the likeness rests on where no named idea brings it: terms that both use, else the parts of the score. */
const beyondConcepts = (explanation: Explanation): string[] => {
  const terms = termsOf(explanation)
  return terms.length > 0 ? termsClause(terms) : restClause(explanation.parts)
}

const withoutConcepts = (explanation: Explanation): string[] => {
  const despite = textClause(explanation.parts, termsOf(explanation))
  const topics = topicsFirst(explanation)
  if (topics.length === 0) return [`The papers share no concept and no topic, ${despite}`]
  const narrower = explanation.sharedTopics.length === 0 ? 'no narrower topic and ' : ''
  return [...topics, `they share ${narrower}no concept, ${despite}`]
}

/** What only vague words and topics say: the topics first. */
const withVagueConcepts = (concepts: ExplainedConcept[], explanation: Explanation): string[] => {
  const topics = topicsFirst(explanation)
  if (topics.length > 0) return [...topics, ...conceptsClause(concepts), ...beyondConcepts(explanation)]
  const named = concepts.slice(0, mostNamed).map((concept) => conceptInSentence(concept).text)
  return [
    `The papers share no topic and no concept that says much (only ${joinWords(named)}), ${textClause(explanation.parts, termsOf(explanation))}`,
  ]
}

/** Ideas that carry a smaller share of a score leave it to the texts to say why two papers are alike. */
const carriesLittle = 0.1

const newOnes = (strongest: ExplainedConcept, others: ExplainedConcept[]): ExplainedConcept[] => {
  const kept = [strongest]
  for (const concept of others)
    if (
      !isVague(concept.name) &&
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
  const { parts, papers, sharedTopics, sharedBroaderTopics } = explanation
  const [from, to] = shortTitles(explanation.from.title, explanation.to.title)
  const named = [strongest, ...others].map(({ name }) => name)
  const topics = sharedTopics.filter((topic) => saysSomethingNew(topic, named))
  const more = newOnes(strongest, others)
  const idea = conceptInSentence(strongest)
  const farApart = more.length === 0 ? farApartClause(parts, [...sharedTopics, ...sharedBroaderTopics]) : []
  if (farApart.length > 0)
    return [`Both papers name ${idea.text}`, ...topicsClause(topics, 'both'), ...farApart]
  const isWeak = partInPaper(Math.max(strongest.from.score, strongest.to.score)) === 'mentioned'
  const score = parts.reduce((sum, { contribution }) => sum + contribution, 0)
  const ofIdeas = [strongest, ...others].reduce((sum, { weight }) => sum + weight, 0)
  const terms = ofIdeas < carriesLittle * score ? termsClause(termsOf(explanation)) : []
  return [
    sharedIdea(
      { ...idea, isCommon: isCommon(strongest.paperCount, papers) },
      { title: from, score: strongest.from.score },
      { title: to, score: strongest.to.score },
    ),
    ...conceptsClause(more),
    ...terms,
    ...topicsClause(topics, 'both'),
    ...(isWeak ? broaderTopicsClause(sharedBroaderTopics, 'both') : []),
    ...(isWeak && terms.length === 0 ? restClause(parts) : []),
  ]
}

/**
 * One sentence on why two papers are alike: the strongest shared idea and its part in both, what else they share, the terms of both where ideas carry little of the
 * score, and plainly so where none is shared, or where they have but a name in common. Concepts count strongest first, in whatever order they come; see
 * tellingOrder; vague ones ("survey") only where there is nothing else.
 */
export const similaritySentence = (explanation: Explanation): string => {
  const concepts = explanation.sharedConcepts.toSorted(tellingOrder(explanation.papers))
  const [strongest, ...others] = concepts
  const clauses =
    strongest === undefined
      ? withoutConcepts(explanation)
      : isVague(strongest.name)
        ? withVagueConcepts(concepts, explanation)
        : withConcepts(strongest, others, explanation)
  const rest = [...sameTextClause(explanation.parts), ...organizationsClause(explanation.sharedOrganizations)]
  return `${[...clauses, ...rest].join('; ')}.`
}
