import { conceptNode } from '../graph/reads/nodes/concept-node.ts'
import type { ConceptNode } from '../graph/reads/nodes/concept-node.ts'
import type { RowLoader } from '../graph/reads/row-loader.ts'
import { loadNodes } from './load-nodes.ts'

/** Concepts with their weights, in their order; one that is no longer there is left out. */
export const conceptsOf = async (
  load: RowLoader,
  weighed: readonly { slug: string; weight: number }[],
): Promise<{ concept: ConceptNode; weight: number }[]> => {
  const weightOf = new Map(weighed.map(({ slug, weight }) => [slug, weight]))
  const concepts = await loadNodes(load, conceptNode, [...weightOf.keys()])
  return concepts.map((concept) => ({ concept, weight: weightOf.get(concept.slug) ?? 0 }))
}
