import { conceptRarity } from './concept-rarity.ts'
import type { WeighedConcept } from './similarity.ts'
import { strongestFirst } from './strongest-first.ts'

/** What joins two papers: `weight` is the sum of the concepts' weights, strongest first; each of these is in 0..1. */
export type SharedConceptWeight = { weight: number; concepts: { slug: string; weight: number }[] }

/**
 * How strongly shared concepts join two papers: each by how rare it is among `papers` and how central to both (the geometric mean of its scores).
 * Symmetric; weight 0 without shared concepts, and almost 0 where all papers have them.
 */
export const sharedConceptWeight = (
  a: WeighedConcept[],
  b: WeighedConcept[],
  papers: number,
): SharedConceptWeight => {
  const others = new Map(b.map((concept) => [concept.slug, concept]))
  const concepts = a
    .flatMap((concept) => {
      const other = others.get(concept.slug)
      if (other === undefined) return []
      const rarity = conceptRarity(papers, Math.max(concept.paperCount, other.paperCount))
      return [{ slug: concept.slug, weight: rarity * Math.sqrt(concept.score * other.score) }]
    })
    .sort(strongestFirst)
  return { weight: concepts.reduce((sum, concept) => sum + concept.weight, 0), concepts }
}
