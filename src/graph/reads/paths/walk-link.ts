import { z } from 'zod'
import { linkTypes } from './link-types.ts'

/** A relationship as a walk takes it: `id` is Neo4j's own, good for as long as the request; `isReversed` where the walk goes against its direction. */
export const walkLink = z.object({ id: z.string(), type: z.enum(linkTypes), isReversed: z.boolean() })

export type WalkLink = z.infer<typeof walkLink>

/** The Cypher map of a relationship as a `walkLink` that begins at a node. */
export const walkLinkMap = (relationship: string, from: string): string =>
  `{id: elementId(${relationship}), type: type(${relationship}), isReversed: startNode(${relationship}) <> ${from}}`
