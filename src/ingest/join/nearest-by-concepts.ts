import { conceptRarity } from '../../knowledge/similarity/concept-rarity.ts'
import type { ComparableIdeas } from '../../knowledge/similarity/similarity.ts'

/** A paper that mentions a concept, and how central that is to it. */
export type Mentioning = { id: string; score: number }

/**
 * For each paper those that share most of its rarer concepts, at most `count`, by what sharedConceptWeight says of these. `papersOf` has the papers of
 * each concept that is rare enough, among `total` in all.
 */
export const nearestByConcepts = (
  papers: ComparableIdeas[],
  papersOf: Map<string, Mentioning[]>,
  total: number,
  count: number,
): Map<string, string[]> => {
  const nearest = (paper: ComparableIdeas): string[] => {
    const weights = new Map<string, number>()
    for (const { slug, score } of paper.concepts) {
      const mentioning = papersOf.get(slug) ?? []
      const rarity = conceptRarity(total, mentioning.length)
      for (const other of mentioning)
        if (other.id !== paper.id)
          weights.set(other.id, (weights.get(other.id) ?? 0) + rarity * Math.sqrt(score * other.score))
    }
    return [...weights]
      .sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1))
      .slice(0, count)
      .map(([id]) => id)
  }
  return new Map(papers.map((paper) => [paper.id, nearest(paper)]))
}
