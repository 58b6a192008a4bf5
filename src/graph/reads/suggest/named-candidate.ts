import { z } from 'zod'
import { walkNode } from '../paths/walk-node.ts'
import { typeOf } from '../type-of.ts'

/** A node that may have the name that is being typed; `paperCount` is 0 for a paper. */
export const namedCandidate = z.object({
  type: walkNode.shape.type,
  key: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  paperCount: z.number(),
})

export type NamedCandidate = z.infer<typeof namedCandidate>

/** The Cypher projection of a node as a `namedCandidate`. */
export const namedCandidateColumns = (node: string): string =>
  [
    `${typeOf(node)} AS type`,
    `coalesce(${node}.slug, ${node}.id) AS key`,
    `coalesce(${node}.name, ${node}.label, ${node}.title) AS name`,
    `coalesce(${node}.aliases, []) AS aliases`,
    `coalesce(${node}.paperCount, 0) AS paperCount`,
  ].join(', ')
