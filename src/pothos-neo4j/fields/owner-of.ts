import type { GraphQLObjectType } from 'graphql'
import type { PropertyOwner } from './property-column.ts'
import { extensionOfType } from './type-extension.ts'

/** Whose properties the fields of a type are. */
export const ownerOf = (type: GraphQLObjectType): PropertyOwner => {
  const known = extensionOfType(type)
  if (known === undefined) throw new Error(`${type.name} shows nothing of the graph.`)
  const { node, lookup, relationship, values } = known
  return node !== null && lookup !== null ? { node } : { relationship, values }
}
