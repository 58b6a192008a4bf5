import type { TopicAssignment } from '../knowledge.ts'
import type { TopicEvidence } from './topic-evidence.ts'
import type { TopicIndex } from './topic-index.ts'

/**
 * How much each kind of evidence counts, fitted (multinomial logistic regression with "none" as one of the classes, compared by five-fold cross-validation) on papers of many years
 * and fields whose topics were told by reading. Meaning finds what words miss and is no proof; without it, words have to say more. A topic at the top with narrower ones is said of
 * many papers in passing ("deep learning"), and a method may be named more often than the subject that it serves: `top` and `method` are how much more has to speak for them.
 * Topics nearby that are spoken of tell in which sense words are meant, and no more: beyond `mostArea` what is said of an area counts no further, so that a topic of which nothing else
 * is said is not assigned. `threshold` is the strength at which a topic is assigned, and its score one half: below it, none is better than a wrong one.
 */
const withMeaning = {
  phrases: 3.4,
  concepts: 1.8,
  words: 38,
  meaning: 1.6,
  family: 11,
  area: 1.3,
  mostArea: 1.3,
  top: 1.9,
  method: 1,
  threshold: 6.8,
}
const withoutMeaning = {
  phrases: 3.8,
  concepts: 2.4,
  words: 52,
  meaning: 0,
  family: 11,
  area: 68,
  mostArea: 0.035,
  top: 1,
  method: 0.5,
  threshold: 6.5,
}
/** Words in common tell no more beyond this: a short text has few words, and one of them may be a coincidence. */
const mostWords = 0.25
/** Beside a strong topic, weak ones are not assigned either. */
const ofStrongest = 0.72
/** A narrower topic takes the place of a broader one if it is at least this much as strong. */
const ofBroader = 0.81
const most = 5

type Tree = Pick<TopicIndex, 'broader' | 'areas' | 'methods'>
type Candidate = { slug: string; strength: number; score: number }

const weightsFor = ({ meaning }: TopicEvidence): typeof withMeaning =>
  meaning === null ? withoutMeaning : withMeaning

const strengthOf = (evidence: TopicEvidence, { areas, methods }: Tree): number => {
  const weights = weightsFor(evidence)
  return (
    weights.phrases * Math.log1p(evidence.phrases) +
    weights.concepts * Math.log1p(evidence.concepts) +
    weights.words * Math.min(evidence.words, mostWords) +
    weights.meaning * (evidence.meaning ?? 0) +
    weights.family * Math.min(evidence.family, mostWords) +
    weights.area * Math.min(Math.max(evidence.area, 0), weights.mostArea) -
    (areas.has(evidence.topic) ? weights.top : 0) -
    (methods.has(evidence.topic) ? weights.method : 0)
  )
}

const strongest = (a: Omit<Candidate, 'strength'>, b: Omit<Candidate, 'strength'>): number =>
  b.score - a.score || (a.slug < b.slug ? -1 : 1)

const candidatesOf = (evidence: TopicEvidence[], tree: Tree): Candidate[] =>
  evidence
    .flatMap((found) => {
      const strength = strengthOf(found, tree)
      const { threshold } = weightsFor(found)
      return strength < threshold
        ? []
        : [{ slug: found.topic, strength, score: strength / (strength + threshold) }]
    })
    .sort(strongest)

/**
 * The topics of a paper, direct ones first, by score (0.5 to 1): a primary one and up to four more, then each broader topic once with the best score
 * below it. Empty where nothing fits.
 */
export const assignTopics = (evidence: TopicEvidence[], tree: Tree): TopicAssignment[] => {
  const { broader } = tree
  const candidates = candidatesOf(evidence, tree)
  const isReplaced = (candidate: Candidate): boolean =>
    candidates.some(
      (other) =>
        broader.get(other.slug)?.includes(candidate.slug) && other.strength >= candidate.strength * ofBroader,
    )
  const left = candidates.filter((candidate) => !isReplaced(candidate))
  const best = left[0]?.strength ?? 0
  const direct = left.filter(({ strength }) => strength >= best * ofStrongest).slice(0, most)
  const above = new Map<string, number>()
  for (const { slug, score: below } of direct)
    for (const topic of broader.get(slug) ?? [])
      if (!direct.some((other) => other.slug === topic))
        above.set(topic, Math.max(above.get(topic) ?? 0, below))
  return [
    ...direct.map(({ slug, score }, index) => ({ slug, score, direct: true, primary: index === 0 })),
    ...[...above].map(([slug, score]) => ({ slug, score, direct: false, primary: false })).sort(strongest),
  ]
}
