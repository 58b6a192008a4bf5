import type { TopicAssignment } from '../knowledge.ts'
import type { TopicEvidence } from './topic-evidence.ts'

const weights = { phrases: 1, concepts: 1.3, words: 6 }
/** The part of its broader topics' evidence that a topic gets. */
const fromAbove = 0.3
/** Raw evidence at which a score is one half. */
const half = 1.6
/** The least that names and concepts have to say for a topic, about one mention in the text: words alone never assign one. */
const named = 0.5
/** Below this a topic is not assigned: none is better than a wrong one. */
const threshold = 0.35
/** Beside a strong topic, weak ones are not assigned either. */
const ofStrongest = 0.6
/** A narrower topic takes the place of a broader one if it has at least this much of its score. */
const ofBroader = 0.5
const most = 5

const raw = ({ phrases, concepts, words }: TopicEvidence): number =>
  weights.phrases * phrases + weights.concepts * concepts + weights.words * words

/** A topic is more likely where its broader ones are spoken for too. */
const score = (
  slug: string,
  evidence: Map<string, TopicEvidence>,
  broader: Map<string, string[]>,
): number => {
  const own = evidence.get(slug)
  const above = (broader.get(slug) ?? []).flatMap((topic) => evidence.get(topic) ?? [])
  const all = (own === undefined ? 0 : raw(own)) + fromAbove * Math.max(0, ...above.map(raw))
  return all / (all + half)
}

const strongest = (a: { slug: string; score: number }, b: { slug: string; score: number }): number =>
  b.score - a.score || (a.slug < b.slug ? -1 : 1)

/**
 * The topics of a paper, direct ones first, by score (0..1): a primary one and up to four more, then each broader topic once with the best score
 * below it. Empty where nothing fits.
 */
export const assignTopics = (
  evidence: Map<string, TopicEvidence>,
  broader: Map<string, string[]>,
): TopicAssignment[] => {
  const candidates = [...evidence]
    .filter(([, { phrases, concepts }]) => phrases + concepts >= named)
    .map(([slug]) => ({ slug, score: score(slug, evidence, broader) }))
    .filter((candidate) => candidate.score >= threshold)
    .sort(strongest)
  const isReplaced = (candidate: { slug: string; score: number }): boolean =>
    candidates.some(
      (other) =>
        broader.get(other.slug)?.includes(candidate.slug) && other.score >= candidate.score * ofBroader,
    )
  const left = candidates.filter((candidate) => !isReplaced(candidate))
  const best = left[0]?.score ?? 0
  const direct = left.filter((candidate) => candidate.score >= best * ofStrongest).slice(0, most)
  const above = new Map<string, number>()
  for (const { slug, score: below } of direct)
    for (const topic of broader.get(slug) ?? [])
      if (!direct.some((other) => other.slug === topic))
        above.set(topic, Math.max(above.get(topic) ?? 0, below))
  return [
    ...direct.map(({ slug, score: own }, index) => ({
      slug,
      score: own,
      direct: true,
      primary: index === 0,
    })),
    ...[...above]
      .map(([slug, below]) => ({ slug, score: below, direct: false, primary: false }))
      .sort(strongest),
  ]
}
