import type { Context } from '../context.ts'
import { findWalks } from './find-walks.ts'
import { linkTeller } from './link-teller.ts'
import { readWalkEnds } from './read-walk-ends.ts'
import { readWithin } from './read-within.ts'
import type { ToldWalk } from './told-walk.ts'

const most = { limit: 20, maxLength: 6 }

export type PathsArguments = { from: string; to: string; limit: number; maxLength: number }

/** Answers Query.paths. Throws BAD_ID, NOT_FOUND, PAGE_SIZE and OUT_OF_RANGE. */
export const resolvePaths = async (
  { from, to, limit, maxLength }: PathsArguments,
  { graph }: Context,
): Promise<ToldWalk[]> => {
  const limits = {
    limit: readWithin('PAGE_SIZE', 'limit', limit, most.limit),
    maxLength: readWithin('OUT_OF_RANGE', 'maxLength', maxLength, most.maxLength),
  }
  const [start, end] = await readWalkEnds(graph, [from, to])
  const walks = start && end ? await findWalks(graph, start, end, limits) : []
  const tell = linkTeller(
    graph,
    walks.flatMap(({ links }) => links.map(({ id }) => id)),
  )
  return walks.map((walk) => ({ ...walk, tell }))
}
