import { conceptRarity } from '../../knowledge/similarity/concept-rarity.ts'
import type { ComparableIdeas } from '../../knowledge/similarity/similarity.ts'
import { strongestFirst } from '../../knowledge/similarity/strongest-first.ts'

/** What papers are looked for by, at most. */
const most = 100

/** The concepts of a set of papers with their centrality times their rarity among `papers`, summed over the set; the strongest hundred. */
export const strongestConcepts = (
  set: readonly ComparableIdeas[],
  papers: number,
): { slug: string; weight: number }[] => {
  const weights = new Map<string, number>()
  for (const { slug, score, paperCount } of set.flatMap(({ concepts }) => concepts))
    weights.set(slug, (weights.get(slug) ?? 0) + score * conceptRarity(papers, paperCount))
  return [...weights]
    .map(([slug, weight]) => ({ slug, weight }))
    .sort(strongestFirst)
    .slice(0, most)
}
