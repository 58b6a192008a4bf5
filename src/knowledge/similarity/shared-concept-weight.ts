import { conceptRarity } from './concept-rarity.ts'
import { conceptsInBoth } from './concepts-in-both.ts'
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
  const concepts = conceptsInBoth(a, b)
    .map(([inA, inB]) => {
      const rarity = conceptRarity(papers, Math.max(inA.paperCount, inB.paperCount))
      return { slug: inA.slug, weight: rarity * Math.sqrt(inA.score * inB.score) }
    })
    .sort(strongestFirst)
  return { weight: concepts.reduce((sum, concept) => sum + concept.weight, 0), concepts }
}
