import type { GraphQLNamedType } from 'graphql'
import type { Property } from '../graph/property.ts'

const mark = Symbol('type of the graph')

/** Clauses that bind `node` to the node with a key; the key is given as Cypher. */
export type Lookup = (scope: { node: string; key: string; local(name: string): string }) => readonly string[]

/** What the plugin knows of an object type: which node it shows, or which rows. */
export type TypeExtension = {
  readonly [mark]: true
  /** The node's name in the graph; of a row or an edge the node that it holds. */
  node: string | null
  /** Null for a row or an edge. */
  lookup: Lookup | null
  relationship: string | null
  values: Readonly<Record<string, Property>>
}

/** A type's extensions with what the plugin must know of it. */
export const typeExtension = (known: Omit<TypeExtension, typeof mark>): { neo4j: TypeExtension } => ({
  neo4j: { [mark]: true, ...known },
})

const isExtension = (value: unknown): value is TypeExtension =>
  typeof value === 'object' && value !== null && mark in value

/** What the plugin knows of a type; undefined for one that is not its own. */
export const extensionOfType = (
  type: Pick<GraphQLNamedType, 'extensions'> | undefined,
): TypeExtension | undefined => {
  const found: unknown = type?.extensions?.['neo4j']
  return isExtension(found) ? found : undefined
}
