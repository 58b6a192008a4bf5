import type { RowLoader } from '../graph/reads/row-loader.ts'
import { apiError } from './errors/api-error.ts'
import { readNode } from './read-node.ts'
import type { AnyNode } from './read-node.ts'

/** Bounds what one field may ask for. */
const greatestCount = 1_000

/**
 * The nodes with the global ids, in their order: null for one that nothing has, an error in the place of a text that is no global id.
 * Throws TOO_MANY_IDS for more than 1,000.
 */
export const readNodes = (load: RowLoader, ids: readonly string[]): Promise<AnyNode | null>[] => {
  if (ids.length > greatestCount)
    throw apiError(
      'TOO_MANY_IDS',
      `There are ${ids.length} ids, and ${greatestCount} is the most: ask several times.`,
    )
  return ids.map((id) => readNode(load, id))
}
