import { apiError } from './errors/api-error.ts'
import type { NodeType } from './node-types.ts'
import { readGlobalId } from './read-global-id.ts'

/** The key in the global id of a node of one type. Throws BAD_ID for any other text, and for an id of another type. */
export const readIdOf = (type: NodeType, id: string): string => {
  const read = readGlobalId(id)
  if (read.type !== type)
    throw apiError(
      'BAD_ID',
      `'${id}' is the id of a ${read.type}, and one of type ${type} is asked for here.`,
    )
  return read.key
}
