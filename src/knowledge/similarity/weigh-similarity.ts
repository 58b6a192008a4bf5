import { conceptOverlap } from './concept-overlap.ts'
import { sharedByBoth } from './shared-by-both.ts'
import type { ComparableIdeas, PairSimilarity, ScorePart, TextLikeness } from './similarity.ts'

/**
 * What each part counts for where all of them can be measured. Chosen by expert judgements of likeness, of which meaning and words together
 * say most; concepts and topics explain more than they improve.
 */
const importance = { meaning: 10, words: 8, concepts: 8, topics: 0.25 }

/**
 * With so much shared, concepts count half of their importance; with more, more. That two papers share a rare idea tells much; that none was found in
 * both, or only one that everybody names, tells little and leaves the judgement to their texts.
 */
const halfEvidence = 0.4

type Measured = { name: ScorePart['name']; value: number | null; importance: number }

/**
 * How alike two papers are among `papers`, as `pairSimilarity` says it, where it is known how alike their texts are.
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
  const measured: Measured[] = [
    { name: 'meaning', value: texts.meaning, importance: importance.meaning },
    {
      name: 'words',
      value: texts.words,
      // Without a model they speak for the whole text.
      importance: importance.words + (texts.meaning === null ? importance.meaning : 0),
    },
    {
      name: 'concepts',
      value: a.concepts.length + b.concepts.length === 0 ? null : overlap.value,
      importance: (importance.concepts * overlap.evidence) / (overlap.evidence + halfEvidence),
    },
    {
      name: 'topics',
      value: topics === 0 ? null : sharedTopics.length / topics,
      importance: importance.topics,
    },
  ]
  const whole = measured.reduce((sum, part) => sum + (part.value === null ? 0 : part.importance), 0)
  // Nothing that counts can be measured where concepts alone are known and none is shared.
  const share = (own: number): number => (whole === 0 ? 0 : own / whole)
  const parts = measured.flatMap(({ name, value, importance: own }) =>
    value === null ? [] : [{ name, value, contribution: value * share(own) }],
  )
  const ofConcepts = share(measured[2]?.importance ?? 0)
  return {
    // What adds up to all may come out above 1 by its rounding.
    score: Math.min(
      1,
      parts.reduce((sum, part) => sum + part.contribution, 0),
    ),
    parts,
    sharedConcepts: overlap.shared.map(({ slug, weight }) => ({ slug, weight: weight * ofConcepts })),
    sharedTopics,
    sharedOrganizations: sharedByBoth(a.organizations, b.organizations),
  }
}
