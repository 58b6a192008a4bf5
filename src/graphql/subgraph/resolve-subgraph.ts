import type { Context } from '../context.ts'
import { apiError } from '../errors/api-error.ts'
import { linkTeller } from '../paths/link-teller.ts'
import { readWalkEnds } from '../paths/read-walk-ends.ts'
import { readWithin } from '../paths/read-within.ts'
import { findSubgraph } from './find-subgraph.ts'
import type { ToldSubgraph } from './subgraph.ts'

const most = { centres: 20, depth: 3, limit: 500 }

export type SubgraphArguments = { around: readonly string[]; depth: number; limit: number }

/** Answers Query.subgraph. Throws NO_IDS, TOO_MANY_IDS, BAD_ID, NOT_FOUND, PAGE_SIZE and OUT_OF_RANGE. */
export const resolveSubgraph = async (
  { around, depth, limit }: SubgraphArguments,
  { graph }: Context,
): Promise<ToldSubgraph> => {
  if (around.length === 0)
    throw apiError('NO_IDS', `'around' has no id: pass 1 to ${most.centres} nodes to draw the graph around.`)
  if (around.length > most.centres)
    throw apiError(
      'TOO_MANY_IDS',
      `'around' has ${around.length} ids, and ${most.centres} is the most: ask several times, or choose among them.`,
    )
  const limits = {
    depth: readWithin('OUT_OF_RANGE', 'depth', depth, most.depth),
    limit: readWithin('PAGE_SIZE', 'limit', limit, most.limit),
  }
  const centres = await readWalkEnds(graph, around)
  const byId = new Map(centres.map((centre) => [centre.id, centre]))
  const found = await findSubgraph(graph, [...byId.values()], limits)
  const tell = linkTeller(
    graph,
    found.links.map(({ id }) => id),
  )
  return { ...found, links: found.links.map((link) => ({ ...link, tell })) }
}
