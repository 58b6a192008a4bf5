import { pairSimilarity } from './pair-similarity.ts'
import type { Comparable, Comparison, PairSimilarity, ScorePart } from './similarity.ts'
import { strongestFirst } from './strongest-first.ts'

type WeighedSlug = { slug: string; weight: number }

/** A paper of a set with how alike the candidate is to it. */
export type SetMember = { id: string; similarity: PairSimilarity }

/** How alike a paper is to a set of papers, and unlike others. */
export type SetSimilarity = {
  /** 0..1; the sum of the parts' contributions. */
  score: number
  /** As of a pair; `unlike`, where it counts, is how alike the candidate is to what it shall not be like, and its contribution is negative. */
  parts: (ScorePart | { name: 'unlike'; value: number; contribution: number })[]
  /** The paper of the set that the candidate is most like: what a sentence is about. */
  nearest: SetMember
  /** The id of the paper that it is most like of those that it shall not be like; null where there are none. */
  nearestUnlike: string | null
  /** What each concept shared with papers of the set adds to the score, strongest first. */
  sharedConcepts: WeighedSlug[]
}

/** What likeness to the papers that it shall not be like costs: half of it, so that papers of one subject can still be told apart. */
const cost = 0.5

type Weighed = SetMember & { weight: number }

/** Half of what counts is the member that is nearest, half the mean of all: a set may be of two minds, and a paper between them is not lost. */
const weighMembers = (members: Comparable[], candidate: Comparable, among: Comparison): Weighed[] => {
  const compared = members.map((member) => ({
    id: member.id,
    similarity: pairSimilarity(member, candidate, among),
  }))
  return compared
    .sort((a, b) => b.similarity.score - a.similarity.score || (a.id < b.id ? -1 : 1))
    .map((member, place) => ({ ...member, weight: 0.5 / compared.length + (place === 0 ? 0.5 : 0) }))
}

/** The weights add up to 1, and by rounding to a little more. */
const atMostOne = (value: number): number => Math.min(1, value)

const scoreOf = (members: Weighed[]): number =>
  atMostOne(members.reduce((sum, { similarity, weight }) => sum + similarity.score * weight, 0))

const partsOf = (members: Weighed[]): ScorePart[] => {
  const parts = new Map<ScorePart['name'], ScorePart>()
  for (const { similarity, weight } of members)
    for (const { name, value, contribution } of similarity.parts) {
      const before = parts.get(name) ?? { name, value: 0, contribution: 0 }
      parts.set(name, {
        name,
        value: atMostOne(before.value + value * weight),
        contribution: before.contribution + contribution * weight,
      })
    }
  return [...parts.values()]
}

const conceptsOf = (members: Weighed[]): WeighedSlug[] => {
  const weights = new Map<string, number>()
  for (const { similarity, weight } of members)
    for (const concept of similarity.sharedConcepts)
      weights.set(concept.slug, (weights.get(concept.slug) ?? 0) + concept.weight * weight)
  return [...weights].map(([slug, weight]) => ({ slug, weight })).sort(strongestFirst)
}

/**
 * How alike `candidate` is to the papers `to`, one at least, less what it shares with those of `unlike`; the order of either does not matter. With
 * one paper in `to` and none in `unlike` it is `pairSimilarity`. Throws RangeError where `to` is empty.
 */
export const setSimilarity = (
  to: Comparable[],
  unlike: Comparable[],
  candidate: Comparable,
  among: Comparison,
): SetSimilarity => {
  const members = weighMembers(to, candidate, among)
  const others = weighMembers(unlike, candidate, among)
  const [nearest] = members
  if (nearest === undefined) throw new RangeError('A paper can only be like a set of one paper or more.')
  const [nearestUnlike] = others
  const [liked, value] = [scoreOf(members), scoreOf(others)]
  const lost = Math.min(liked, cost * value)
  const against = { name: 'unlike' as const, value, contribution: -lost }
  return {
    score: liked - lost,
    parts: [...partsOf(members), ...(nearestUnlike === undefined ? [] : [against])],
    nearest: { id: nearest.id, similarity: nearest.similarity },
    nearestUnlike: nearestUnlike?.id ?? null,
    sharedConcepts: conceptsOf(members),
  }
}
