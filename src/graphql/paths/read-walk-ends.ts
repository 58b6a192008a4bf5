import type { Graph } from '../../graph/graph.ts'
import { walkEnds } from '../../graph/reads/paths/walk-ends.ts'
import type { WalkNode } from '../../graph/reads/paths/walk-node.ts'
import { readByKeys } from '../../graph/reads/read-by-keys.ts'
import { apiError } from '../errors/api-error.ts'
import { readGlobalId } from '../read-global-id.ts'

/** The nodes with some global ids, in their order, as walks begin there: one statement. Throws BAD_ID for a text that is none, NOT_FOUND where nothing has it. */
export const readWalkEnds = async (graph: Graph, ids: readonly string[]): Promise<WalkNode[]> => {
  const keys = ids.map((id) => {
    const { type, key } = readGlobalId(id)
    return `${type}:${key}`
  })
  const found = await readByKeys(graph, walkEnds, keys)
  return found.map((end, place) => {
    if (end === null)
      throw apiError('NOT_FOUND', `Nothing has the id '${ids[place]}': pass the id of a node that is there.`)
    return end.node
  })
}
