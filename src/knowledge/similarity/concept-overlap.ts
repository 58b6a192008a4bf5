import { conceptRarity } from './concept-rarity.ts'
import { conceptsBySlug } from './concepts-by-slug.ts'
import { conceptsInBoth } from './concepts-in-both.ts'
import type { WeighedConcept } from './similarity.ts'
import { strongestFirst } from './strongest-first.ts'

/**
 * `value` in 0..1 is the sum of what each shared concept adds. `evidence` says how much the shared ones tell: about the number of rare concepts
 * that are central to both papers, and next to nothing for common ones.
 */
export type ConceptOverlap = {
  value: number
  evidence: number
  shared: { slug: string; weight: number }[]
}

/** A paper is about few things: what it shares is measured by so many of its concepts. */
const mostCentral = 3

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)

/** The squares of rarity times centrality of a paper's strongest concepts; one that no other paper has cannot be shared and does not count. */
const strongest = (
  concepts: WeighedConcept[],
  others: ReadonlyMap<string, WeighedConcept>,
  papers: number,
): number => {
  const counting: number[] = []
  for (const { slug, score, paperCount } of concepts) {
    const other = others.get(slug)
    if (paperCount <= 1 && other === undefined) continue
    counting.push((conceptRarity(papers, Math.max(paperCount, other?.paperCount ?? 0)) * score) ** 2)
  }
  return sum(counting.sort((x, y) => y - x).slice(0, mostCentral))
}

/**
 * What two papers share of the ideas that they are about: each shared concept counts its rarity among `papers`, squared, times its centrality to
 * either, relative to the geometric mean of what the three strongest concepts of each count by themselves. 1 for equal lists, 0 without a shared concept.
 */
export const conceptOverlap = (a: WeighedConcept[], b: WeighedConcept[], papers: number): ConceptOverlap => {
  const inBoth = conceptsInBoth(a, b)
  if (inBoth.length === 0) return { value: 0, evidence: 0, shared: [] }
  const shared = inBoth
    .flatMap(([inA, inB]) => {
      const rarity = conceptRarity(papers, Math.max(inA.paperCount, inB.paperCount))
      const weight = rarity ** 2 * (inA.score * inB.score)
      return weight > 0 ? [{ slug: inA.slug, weight }] : []
    })
    .sort(strongestFirst)
  const total = sum(shared.map(({ weight }) => weight))
  const whole = Math.max(
    total,
    Math.sqrt(strongest(a, conceptsBySlug(b), papers) * strongest(b, conceptsBySlug(a), papers)),
  )
  const weighed = shared.map(({ slug, weight }) => ({ slug, weight: weight / whole }))
  return {
    value: Math.min(1, sum(weighed.map(({ weight }) => weight))),
    evidence: sum(shared.map(({ weight }) => weight ** 2)),
    shared: weighed,
  }
}
