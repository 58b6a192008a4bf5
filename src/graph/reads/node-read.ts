import type { z } from 'zod'

/** How nodes of one label are read: `projection` is the Cypher map of a node bound as `n`, `shape` what that map must be. */
export type NodeRead<Node> = {
  label: string
  /** The property that a node is looked up by. */
  key: string
  projection: string
  shape: z.ZodType<Node>
}
