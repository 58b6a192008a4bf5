import type { Graph } from '../../graph/graph.ts'
import type { WalkNode } from '../../graph/reads/paths/walk-node.ts'
import { linkAmong, linksAmong } from '../../graph/reads/subgraph/links-among.ts'
import { neighbourBeyond } from '../../graph/reads/subgraph/neighbour-beyond.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import { nodesAround } from './nodes-around.ts'
import type { SubgraphLimits } from './nodes-around.ts'
import type { Subgraph, SubgraphLink } from './subgraph.ts'

const idsOf = (nodes: readonly WalkNode[]): string[] => nodes.map(({ id }) => id)

const linksBetween = async (graph: Graph, nodes: readonly WalkNode[]): Promise<SubgraphLink[]> => {
  const places = new Map(nodes.map(({ id }, place) => [id, place]))
  const placeOf = (id: string): number => places.get(id) ?? -1
  const rows = rowsAs(linkAmong, await graph.read(linksAmong([...places.keys()])))
  return rows
    .toSorted(
      (a, b) =>
        placeOf(a.from) - placeOf(b.from) || placeOf(a.to) - placeOf(b.to) || (a.type < b.type ? -1 : 1),
    )
    .flatMap(({ id, type, weight, ...ends }) => {
      const [from, to] = [nodes[placeOf(ends.from)], nodes[placeOf(ends.to)]]
      return from && to ? [{ id, type, weight, from, to }] : []
    })
}

/**
 * The nodes around centres and every relationship between two of them, once; both in an order that stays. `isCut` where a node within `depth` steps of a centre is
 * left out. One statement for each step, and two.
 */
export const findSubgraph = async (
  graph: Graph,
  centres: readonly WalkNode[],
  limits: SubgraphLimits,
): Promise<Subgraph> => {
  const levels = await nodesAround(graph, centres, limits)
  const nodes = levels.flat()
  const inner = levels.slice(0, limits.depth).flat()
  const [links, beyond] = await Promise.all([
    linksBetween(graph, nodes),
    graph.read(neighbourBeyond(idsOf(inner), idsOf(nodes))),
  ])
  return { nodes, links, isCut: centres.length > limits.limit || beyond.length > 0 }
}
