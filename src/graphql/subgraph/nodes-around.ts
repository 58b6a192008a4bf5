import type { Graph } from '../../graph/graph.ts'
import type { WalkNode } from '../../graph/reads/paths/walk-node.ts'
import { neighbourAround, neighboursAround } from '../../graph/reads/subgraph/neighbours-around.ts'
import { rowsAs } from '../../graph/rows-as.ts'

/** How far from the centres, in steps, and how many nodes at most. */
export type SubgraphLimits = { depth: number; limit: number }

/**
 * The centres and the nodes around them, level by level: `levels[0]` are the centres. Nearer nodes come first; of a level that is cut, the strongest of each centre
 * and kind of relationship. One statement a level.
 */
export const nodesAround = async (
  graph: Graph,
  centres: readonly WalkNode[],
  { depth, limit }: SubgraphLimits,
): Promise<WalkNode[][]> => {
  let level = centres.slice(0, limit).map((node, centre) => ({ node, centre }))
  const levels = [level]
  for (let step = 1; step <= depth; step += 1) {
    const known = levels.flat().map(({ node }) => node.id)
    if (level.length === 0 || known.length >= limit) break
    const starts = level.map(({ node, centre }) => ({ id: node.id, centre }))
    const rows = await graph.read(neighboursAround(starts, known, limit - known.length))
    level = rowsAs(neighbourAround, rows)
    levels.push(level)
  }
  return levels.map((nodes) => nodes.map(({ node }) => node))
}
