import type { Graph } from '../../graph/graph.ts'
import { directLink, directLinks } from '../../graph/reads/paths/direct-links.ts'
import type { WalkNode } from '../../graph/reads/paths/walk-node.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import { joinWalks } from './join-walks.ts'
import { strongestWalks } from './strongest-walks.ts'
import type { Walk } from './walk.ts'
import { walkOn } from './walk-on.ts'

/** How many walks, and of how many steps at most. */
export type WalkLimits = { limit: number; maxLength: number }

/** How many steps each side has gone when they meet two steps apart; with an odd number of steps either may have gone the one more. */
const halvesOf = (length: number): [left: number, right: number][] => {
  const [less, more] = [Math.floor((length - 2) / 2), Math.ceil((length - 2) / 2)]
  return less === more
    ? [[less, more]]
    : [
        [more, less],
        [less, more],
      ]
}

/** Whether a walk only adds a detour to a shorter one: it comes by all that this one goes through. */
const isDetour = (walk: Walk, shorter: readonly Walk[]): boolean => {
  const ids = new Set(walk.nodes.map(({ id }) => id))
  return shorter.some(({ nodes }) => nodes.length > 2 && nodes.every(({ id }) => ids.has(id)))
}

/**
 * The shortest walks between two nodes, equally long ones strongest first, without those that only add a detour to a shorter one. A search from both
 * sides, in statements of bounded work: one for walks of one step, one for those of two, four for three, one for four, four for five and one for six, and
 * it ends as soon as there are enough. Each side goes on from its 200 strongest walks and never from a hub, which is found where the sides meet.
 */
export const findWalks = async (
  graph: Graph,
  from: WalkNode,
  to: WalkNode,
  { limit, maxLength }: WalkLimits,
): Promise<Walk[]> => {
  if (from.id === to.id) return []
  const direct = rowsAs(directLink, await graph.read(directLinks(from.id, to.id)))
  const found: Walk[] = direct.map(({ link, strength }) => ({ nodes: [from, to], links: [link], strength }))
  const without = [from.id, to.id]
  const [lefts, rights] = [walkOn(graph, from, without), walkOn(graph, to, without)]
  for (let length = 2; length <= maxLength && found.length < limit; length += 1) {
    const joined = await Promise.all(
      halvesOf(length).map(async ([left, right]) =>
        joinWalks(graph, { lefts: await lefts(left), rights: await rights(right) }, without),
      ),
    )
    const ways = joined.flat().filter((walk) => !isDetour(walk, found))
    found.push(...strongestWalks(ways, limit - found.length))
    // Whatever longer walk went through one of these would be a detour.
    if (length === 2) without.push(...found.flatMap(({ nodes }) => nodes.slice(1, -1).map(({ id }) => id)))
  }
  return found
}
