import type { Graph } from '../../graph/graph.ts'
import { meetingNode, meetingNodes } from '../../graph/reads/paths/meeting-nodes.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import { frontier } from './frontier.ts'
import type { Walk } from './walk.ts'

/** Meetings that are read: more than paths can be asked for, as two nodes may be joined in several ways, and two walks may cross. */
const mostMeetings = 200

const reversed = ({ nodes, links, strength }: Walk): Walk => ({
  nodes: nodes.toReversed(),
  links: links.toReversed().map((link) => ({ ...link, isReversed: !link.isReversed })),
  strength,
})

const isSimple = ({ nodes }: Walk): boolean => new Set(nodes.map(({ id }) => id)).size === nodes.length

/**
 * Whole walks, out of two halves with one node between their ends, which is none of those in `without` (Neo4j's ids). One statement; none where a half has
 * no walk.
 */
export const joinWalks = async (
  graph: Graph,
  { lefts, rights }: { lefts: readonly Walk[]; rights: readonly Walk[] },
  without: readonly string[],
): Promise<Walk[]> => {
  if (lefts.length === 0 || rights.length === 0) return []
  const [left, right] = [frontier(lefts), frontier(rights)]
  const frontiers = { left: left.strengths, right: right.strengths }
  const rows = rowsAs(meetingNode, await graph.read(meetingNodes(frontiers, without, mostMeetings)))
  return rows
    .flatMap((row) =>
      left.endingAt(row.left).flatMap((before) =>
        right.endingAt(row.right).map((half) => {
          const after = reversed(half)
          const best = (left.strengths[row.left] ?? 0) * (right.strengths[row.right] ?? 0) || 1
          return {
            nodes: [...before.nodes, row.node, ...after.nodes],
            links: [...before.links, row.first, row.second, ...after.links],
            strength: (row.strength * before.strength * after.strength) / best,
          }
        }),
      ),
    )
    .filter(isSimple)
}
