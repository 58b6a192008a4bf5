import { cursorField } from '../fields/cursor-field.ts'
import { fieldExtension } from '../fields/field-extension.ts'
import type { FieldExtension } from '../fields/field-extension.ts'
import { nodeField } from '../fields/node-field.ts'

const parts = new WeakMap<object, Map<string, 'connection' | 'edge'>>()

/** Notes that a type of a builder is a connection of the plugin's, or an edge of one. */
export const notePart = (builder: object, name: string, part: 'connection' | 'edge'): void => {
  const known = parts.get(builder) ?? new Map<string, 'connection' | 'edge'>()
  parts.set(builder, known.set(name, part))
}

const byConnection = fieldExtension(() => {
  throw new Error('A connection reads the fields of its page.')
})

const fieldsOfParts: Record<string, Record<string, { neo4j: FieldExtension }>> = {
  connection: { edges: byConnection, nodes: byConnection, pageInfo: byConnection, totalCount: byConnection },
  edge: { node: fieldExtension(nodeField), cursor: fieldExtension(cursorField) },
  pageInfo: {
    hasNextPage: byConnection,
    hasPreviousPage: byConnection,
    startCursor: byConnection,
    endCursor: byConnection,
  },
}

/** The extensions of a field that Relay's plugin made on a connection, an edge or PageInfo; null for any other field. */
export const extensionOfPart = (
  builder: object,
  pageInfo: string,
  type: string,
  field: string,
): { neo4j: FieldExtension } | null => {
  const part = type === pageInfo ? 'pageInfo' : parts.get(builder)?.get(type)
  return (part && fieldsOfParts[part]?.[field]) ?? null
}
