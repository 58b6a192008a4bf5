import { z } from 'zod'
import type { ConnectionRead } from './connection-read.ts'
import type { NodeRead } from './node-read.ts'

/** How many of the parent's papers lead to a node. */
export type CountEdge = { paperCount: number }

/**
 * What a parent's papers lead to, with how many of them do: the one with the most first, equal ones by slug. The pattern begins at the parent's `key`, has one
 * match for each paper and ends at `n`. All of the parent's papers are read for a page.
 */
export const countedPapers = <Node>(
  name: string,
  node: NodeRead<Node>,
  pattern: string,
  where: readonly string[] = [],
  parameters: Record<string, unknown> = {},
): ConnectionRead<Node, CountEdge> => ({
  name,
  node,
  edge: { projection: '{paperCount: paperCount}', shape: z.object({ paperCount: z.number() }) },
  source: { pattern, where, binds: 'n, count(*) AS paperCount', parameters, degree: null },
  order: {
    name: 'PAPER_COUNT',
    isIndexed: false,
    within: null,
    keys: [
      { expression: 'paperCount', direction: 'DESC', type: 'number' },
      { expression: 'n.slug', direction: 'ASC', type: 'string' },
    ],
  },
})
