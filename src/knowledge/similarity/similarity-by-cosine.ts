import { conceptOverlap } from './concept-overlap.ts'
import type { ComparableIdeas, PairSimilarity, ScorePart } from './similarity.ts'

/** What each part counts for, in tenths where all of them do. */
const importance = { words: 6, concepts: 3, topics: 1 }

const inBoth = (a: string[], b: string[]): string[] => {
  const others = new Set(b)
  return [...new Set(a)].filter((slug) => others.has(slug)).sort()
}

/** How alike two papers are, as `pairSimilarity` says it, where the cosine of their vectors is known: -1..1, null where neither has words. */
export const similarityByCosine = (
  a: ComparableIdeas,
  b: ComparableIdeas,
  cosine: number | null,
  papers: number,
): PairSimilarity => {
  const overlap = conceptOverlap(a.concepts, b.concepts, papers)
  const sharedTopics = inBoth(a.topics, b.topics)
  const topics = new Set([...a.topics, ...b.topics]).size
  const measured: { name: ScorePart['name']; value: number; importance: number }[] = [
    {
      name: 'words',
      value: Math.min(1, Math.max(0, cosine ?? 0)),
      importance: cosine === null ? 0 : importance.words,
    },
    {
      name: 'concepts',
      value: overlap.value,
      importance: a.concepts.length + b.concepts.length === 0 ? 0 : importance.concepts,
    },
    {
      name: 'topics',
      value: topics === 0 ? 0 : sharedTopics.length / topics,
      importance: topics === 0 ? 0 : importance.topics,
    },
  ]
  const whole = measured.reduce((sum, part) => sum + part.importance, 0)
  const share = (part: { importance: number }): number => (whole === 0 ? 0 : part.importance / whole)
  const parts = measured.map((part) => ({
    name: part.name,
    value: part.value,
    contribution: part.value * share(part),
  }))
  const ofConcepts = share(measured[1] ?? { importance: 0 })
  return {
    score: parts.reduce((sum, part) => sum + part.contribution, 0),
    parts,
    sharedConcepts: overlap.shared.map((concept) => ({
      slug: concept.slug,
      weight: concept.weight * ofConcepts,
    })),
    sharedTopics,
    sharedOrganizations: inBoth(a.organizations, b.organizations),
  }
}
