import { conceptNode } from '../graph/reads/nodes/concept-node.ts'
import type { ConceptNode } from '../graph/reads/nodes/concept-node.ts'
import type { RowLoader } from '../graph/reads/row-loader.ts'
import { loadNodes } from './load-nodes.ts'

/** Concepts with their weights, from the parallel lists that a relationship carries. */
export const conceptsOf = async (
  load: RowLoader,
  slugs: readonly string[],
  weights: readonly number[],
): Promise<{ concept: ConceptNode; weight: number }[]> => {
  const weightOf = new Map(slugs.map((slug, index) => [slug, weights[index] ?? 0]))
  const concepts = await loadNodes(load, conceptNode, slugs)
  return concepts.map((concept) => ({ concept, weight: weightOf.get(concept.slug) ?? 0 }))
}
