import type { ConceptKind } from '../../domain/concept-kind.ts'
import { conceptInSentence } from './concept-in-sentence.ts'
import { joinWords } from './join-words.ts'
import { sentenceCase } from './sentence-case.ts'
import { sharedIdea } from './shared-idea.ts'
import type { ScorePart } from './similarity.ts'
import { shortTitles } from './short-titles.ts'
import { sumUp } from './sum-up.ts'

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

const contribution = (parts: ScorePart[], name: ScorePart['name']): number =>
  parts.find((part) => part.name === name)?.contribution ?? 0

const topicsClause = (topics: string[]): string[] => {
  const named = topics.slice(0, mostNamed).map((topic) => `about ${sentenceCase(topic)}`)
  return topics.length === 0
    ? []
    : [`both are ${joinWords([...named, ...sumUp(topics.length - mostNamed, 'topic')])}`]
}

const organizationsClause = (organizations: string[]): string[] =>
  organizations.length === 0
    ? []
    : [
        `both are from ${joinWords([...organizations.slice(0, mostNamed), ...sumUp(organizations.length - mostNamed, 'institution')])}`,
      ]

const conceptsClause = (others: ExplainedConcept[]): string[] => {
  const named = others.slice(0, mostNamed).map(conceptInSentence)
  return others.length === 0
    ? []
    : [`they also share ${joinWords([...named, ...sumUp(others.length - mostNamed, 'concept')])}`]
}

const wordingClause = ({ parts, sharedConcepts, sharedTopics }: Explanation): string[] => {
  const words = contribution(parts, 'words')
  const rest = contribution(parts, 'concepts') + contribution(parts, 'topics')
  if (words === 0) return []
  if (sharedConcepts.length + sharedTopics.length === 0) return ['their likeness rests on wording alone']
  return words > 3 * rest ? ['most of the likeness is in their wording'] : []
}

const withoutConcepts = (explanation: Explanation): string[] => {
  const topics = topicsClause(explanation.sharedTopics)
  if (topics.length > 0) return ['The papers share no concept', ...topics]
  if (contribution(explanation.parts, 'words') > 0) return ['The papers share no concept and no topic']
  return ['The papers share no concept, no topic and no wording']
}

/**
 * One sentence on why two papers are alike: the strongest shared idea and its part in both, what else they share, and plainly so where nothing
 * is shared and the likeness rests on wording. Concepts count strongest first, in whatever order they come.
 */
export const similaritySentence = (explanation: Explanation): string => {
  const [strongest, ...others] = [...explanation.sharedConcepts].sort((a, b) => b.weight - a.weight)
  const [from, to] = shortTitles(explanation.from, explanation.to)
  const clauses =
    strongest === undefined
      ? withoutConcepts(explanation)
      : [
          sharedIdea(
            conceptInSentence(strongest),
            { title: from, score: strongest.from.score },
            { title: to, score: strongest.to.score },
          ),
          ...conceptsClause(others),
          ...topicsClause(explanation.sharedTopics),
        ]
  const sentence = [
    ...clauses,
    ...organizationsClause(explanation.sharedOrganizations),
    ...wordingClause(explanation),
  ].join('; ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}
