import type { ComparableIdeas } from '../knowledge/similarity/similarity.ts'

/**
 * For each paper those that share most of its rarer concepts, at most `count`. `papersOf` has the papers of each concept that is rare enough;
 * a concept counts by its score times the logarithm of its rarity.
 */
export const nearestByConcepts = (
  papers: ComparableIdeas[],
  papersOf: Map<string, string[]>,
  total: number,
  count: number,
): Map<string, string[]> => {
  const nearest = (paper: ComparableIdeas): string[] => {
    const weights = new Map<string, number>()
    for (const { slug, score } of paper.concepts) {
      const others = papersOf.get(slug) ?? []
      const weight = score * Math.log(1 + total / (others.length || 1))
      for (const other of others)
        if (other !== paper.id) weights.set(other, (weights.get(other) ?? 0) + weight)
    }
    return [...weights]
      .sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1))
      .slice(0, count)
      .map(([id]) => id)
  }
  return new Map(papers.map((paper) => [paper.id, nearest(paper)]))
}
