import { conceptsBySlug } from './concepts-by-slug.ts'
import type { WeighedConcept } from './similarity.ts'

/** The concepts that two papers share, as each of them has it, in the order of the first. Takes time by the number of the first one's concepts. */
export const conceptsInBoth = (
  a: readonly WeighedConcept[],
  b: readonly WeighedConcept[],
): [inA: WeighedConcept, inB: WeighedConcept][] => {
  const ofB = conceptsBySlug(b)
  const shared: [WeighedConcept, WeighedConcept][] = []
  for (const inA of a) {
    const inB = ofB.get(inA.slug)
    if (inB !== undefined) shared.push([inA, inB])
  }
  return shared
}
