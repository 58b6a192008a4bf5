import { apiError } from './errors/api-error.ts'
import { globalId } from './global-id.ts'
import { nodeTypes } from './node-types.ts'
import type { NodeType } from './node-types.ts'

/** The type and key in a global id. Throws BAD_ID where the text is none. */
export const readGlobalId = (id: string): { type: NodeType; key: string } => {
  const decoded = Buffer.from(id, 'base64').toString('utf8')
  const colon = decoded.indexOf(':')
  const type = nodeTypes.find((known) => known === decoded.slice(0, colon))
  const key = decoded.slice(colon + 1)
  if (
    colon < 0 ||
    type === undefined ||
    key === '' ||
    globalId(type, key).replace(/=+$/, '') !== id.replace(/=+$/, '')
  )
    throw apiError(
      'BAD_ID',
      `'${id.slice(0, 100)}' is no id of this graph. Pass the id field of a node as it was answered; slugs, arXiv ids and the like have arguments of their own.`,
    )
  return { type, key }
}
