import { apiError } from './errors/api-error.ts'
import { globalId } from './global-id.ts'
import { nodeTypes } from './node-types.ts'
import type { NodeType } from './node-types.ts'

/** A padding within a text is tried once, from its first sign on: from each of them it would take a time that grows with its square. */
const unpadded = (id: string): string => id.replace(/(?<!=)=+$/u, '')

/** The type and key in a global id. Throws BAD_ID where the text is none. */
export const readGlobalId = (id: string): { type: NodeType; key: string } => {
  const decoded = Buffer.from(id, 'base64').toString('utf8')
  const colon = decoded.indexOf(':')
  const type = nodeTypes.find((known) => known === decoded.slice(0, colon))
  const key = decoded.slice(colon + 1)
  if (colon < 0 || type === undefined || key === '' || unpadded(globalId(type, key)) !== unpadded(id))
    throw apiError(
      'BAD_ID',
      `'${id.slice(0, 100)}' is no id of this graph. Pass the id field of a node as it was answered; slugs, arXiv ids and the like have arguments of their own.`,
    )
  return { type, key }
}
