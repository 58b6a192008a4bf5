import { conceptOverlap } from './concept-overlap.ts'
import { sharedByBoth } from './shared-by-both.ts'
import type { ComparableIdeas, PairSimilarity, ScorePart, TextLikeness } from './similarity.ts'

/**
 * What each part counts for where all of them can be measured. Chosen by expert judgements of likeness, of which meaning and words together say most; common topics
 * tell apart what those find equally near.
 */
const importance = { meaning: 10, words: 8, topics: 1 }

/** How much of what texts and topics leave unlike the same ideas make up for. */
const mostMadeUp = 1 / 3

/**
 * With so much shared, concepts make up for half of that; with more, more. That two papers share a rare idea tells much; that none was found in
 * both, or only one that everybody names, tells little and leaves the judgement to their texts.
 */
const halfEvidence = 0.4

type Measured = { name: ScorePart['name']; value: number | null; importance: number }

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)

/** What texts and topics say together, their weighted mean: what each of them adds to it. Empty where none of them can be measured. */
const meanOfParts = (measured: Measured[]): ScorePart[] => {
  const whole = sum(measured.map((part) => (part.value === null ? 0 : part.importance)))
  return measured.flatMap(({ name, value, importance: own }) =>
    value === null ? [] : [{ name, value, contribution: (value * own) / whole }],
  )
}

/**
 * How alike two papers are among `papers`, as `pairSimilarity` says it, where it is known how alike their texts are. Concepts are evidence beside texts and
 * topics, as in a noisy or: 1 - score = (1 - what those say) * (1 - what concepts say), so that none that is shared ever makes two papers less alike. What both
 * say is halved between them, so that the contributions add up (Shapley's values). Where concepts alone are known they say all.
 */
export const weighSimilarity = (
  a: ComparableIdeas,
  b: ComparableIdeas,
  texts: TextLikeness,
  papers: number,
): PairSimilarity => {
  const overlap = conceptOverlap(a.concepts, b.concepts, papers)
  const sharedTopics = sharedByBoth(a.topics, b.topics)
  const topics = new Set([...a.topics, ...b.topics]).size
  const others = meanOfParts([
    { name: 'meaning', value: texts.meaning, importance: importance.meaning },
    {
      name: 'words',
      value: texts.words,
      // Without a model they speak for the whole text.
      importance: importance.words + (texts.meaning === null ? importance.meaning : 0),
    },
    {
      name: 'topics',
      value: topics === 0 ? null : sharedTopics.length / topics,
      importance: importance.topics,
    },
  ])
  const ofOthers = sum(others.map(({ contribution }) => contribution))
  const told = others.length === 0 ? 1 : (mostMadeUp * overlap.evidence) / (overlap.evidence + halfEvidence)
  const ofConcepts = told * (1 - ofOthers / 2)
  const withConcepts = others.map((part) => ({
    ...part,
    contribution: part.contribution * (1 - (told * overlap.value) / 2),
  }))
  const concepts: ScorePart[] =
    a.concepts.length + b.concepts.length === 0
      ? []
      : [{ name: 'concepts', value: overlap.value, contribution: overlap.value * ofConcepts }]
  const parts = [
    ...withConcepts.filter(({ name }) => name !== 'topics'),
    ...concepts,
    ...withConcepts.filter(({ name }) => name === 'topics'),
  ]
  return {
    // What adds up to all may come out above 1 by its rounding.
    score: Math.min(1, sum(parts.map(({ contribution }) => contribution))),
    parts,
    sharedConcepts: overlap.shared.map(({ slug, weight }) => ({ slug, weight: weight * ofConcepts })),
    sharedTopics,
    sharedOrganizations: sharedByBoth(a.organizations, b.organizations),
  }
}
