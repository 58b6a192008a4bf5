import type { WeighedConcept } from './similarity.ts'

const known = new WeakMap<readonly WeighedConcept[], ReadonlyMap<string, WeighedConcept>>()

/** A paper's concepts by their slugs: made once a list, since a paper is compared with dozens. The list must not change afterwards. */
export const conceptsBySlug = (concepts: readonly WeighedConcept[]): ReadonlyMap<string, WeighedConcept> => {
  const before = known.get(concepts)
  if (before) return before
  const bySlug = new Map(concepts.map((concept) => [concept.slug, concept]))
  known.set(concepts, bySlug)
  return bySlug
}
