import type { Graph } from '../../graph/graph.ts'
import { nextNode, nextNodes } from '../../graph/reads/paths/next-nodes.ts'
import type { WalkNode } from '../../graph/reads/paths/walk-node.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import { frontier } from './frontier.ts'
import { strongestWalks } from './strongest-walks.ts'
import type { Walk } from './walk.ts'

/** As many walks as are gone on with. */
const mostWalks = 200

/** The strongest walks from a node by their number of steps, none through the nodes in `without` (Neo4j's ids); each step is one statement, sent once. */
export const walkOn = (
  graph: Graph,
  from: WalkNode,
  without: readonly string[],
): ((steps: number) => Promise<Walk[]>) => {
  const byLength: Promise<Walk[]>[] = [Promise.resolve([{ nodes: [from], links: [], strength: 1 }])]
  const oneOn = async (before: Promise<Walk[]>): Promise<Walk[]> => {
    const { strengths, endingAt } = frontier(await before)
    if (Object.keys(strengths).length === 0) return []
    const rows = rowsAs(nextNode, await graph.read(nextNodes(strengths, without, mostWalks)))
    const walks = rows.flatMap((row) =>
      endingAt(row.from)
        .filter(({ nodes }) => !nodes.some(({ id }) => id === row.node.id))
        .map((walk) => ({
          nodes: [...walk.nodes, row.node],
          links: [...walk.links, row.link],
          strength: (row.strength * walk.strength) / (strengths[row.from] || 1),
        })),
    )
    return strongestWalks(walks, mostWalks)
  }
  return (steps) => {
    for (let length = byLength.length; length <= steps; length += 1)
      byLength.push(oneOn(byLength[length - 1] ?? Promise.resolve([])))
    return byLength[steps] ?? Promise.resolve([])
  }
}
