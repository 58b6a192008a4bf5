import { conceptRarity } from './concept-rarity.ts'
import type { WeighedConcept } from './similarity.ts'
import { strongestFirst } from './strongest-first.ts'

/** `value` in 0..1 is the sum of what each shared concept adds. */
export type ConceptOverlap = { value: number; shared: { slug: string; weight: number }[] }

/**
 * Weighted Jaccard index of two papers' concepts, each weighing its centrality times its rarity among `papers`: 1 for equal lists, 0 without a
 * shared one.
 */
export const conceptOverlap = (a: WeighedConcept[], b: WeighedConcept[], papers: number): ConceptOverlap => {
  const ofA = new Map(a.map((concept) => [concept.slug, concept]))
  const ofB = new Map(b.map((concept) => [concept.slug, concept]))
  const slugs = [...new Set([...ofA.keys(), ...ofB.keys()])].sort()
  const parts = slugs.map((slug) => {
    const [inA, inB] = [ofA.get(slug), ofB.get(slug)]
    const rarity = conceptRarity(papers, Math.max(inA?.paperCount ?? 0, inB?.paperCount ?? 0))
    const scores = [inA?.score ?? 0, inB?.score ?? 0]
    return { slug, least: rarity * Math.min(...scores), most: rarity * Math.max(...scores) }
  })
  const most = parts.reduce((sum, part) => sum + part.most, 0)
  const shared = parts
    .filter((part) => part.least > 0)
    .map((part) => ({ slug: part.slug, weight: part.least / most }))
    .sort(strongestFirst)
  return {
    value: Math.min(
      1,
      shared.reduce((sum, concept) => sum + concept.weight, 0),
    ),
    shared,
  }
}
