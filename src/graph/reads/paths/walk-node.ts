import { z } from 'zod'
import { typeOf } from '../type-of.ts'

/** A node of a walk: `id` is Neo4j's own, good for as long as the request; `key` is what the graph knows it by. */
export const walkNode = z.object({
  id: z.string(),
  type: z.enum(['Paper', 'Topic', 'Theme', 'Concept', 'Organization', 'Author', 'Artifact', 'Listing']),
  key: z.string(),
})

export type WalkNode = z.infer<typeof walkNode>

/** The Cypher map of a node as a `walkNode`. */
export const walkNodeMap = (node: string): string =>
  `{id: elementId(${node}), type: ${typeOf(node)}, key: coalesce(${node}.slug, ${node}.id, ${node}.key)}`
