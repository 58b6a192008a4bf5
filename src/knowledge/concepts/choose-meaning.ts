import type { KnownConcept } from './concept-lexicon.ts'

/**
 * Which of several concepts with the same acronym a paper means: the one that it also spells out, else the only one of a topic that its other
 * concepts speak for; null where nothing tells them apart.
 */
export const chooseMeaning = (candidates: KnownConcept[], others: Set<KnownConcept>): KnownConcept | null => {
  const spelledOut = candidates.filter((candidate) => others.has(candidate))
  if (spelledOut.length === 1) return spelledOut[0] ?? null
  const topics = new Set([...others].map((concept) => concept.topic))
  const near = candidates.filter((candidate) => candidate.topic !== null && topics.has(candidate.topic))
  return near.length === 1 ? (near[0] ?? null) : null
}
