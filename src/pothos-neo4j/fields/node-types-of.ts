import { isAbstractType, isObjectType } from 'graphql'
import type { GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql'
import { extensionOfType } from './type-extension.ts'
import type { Lookup } from './type-extension.ts'

/** An object type that shows a node of the graph. */
export type NodeType = { type: GraphQLObjectType; node: string; lookup: Lookup }

/** The types of nodes that a type may be, in the order of their names, so that the first label that fits is always the same. */
export const nodeTypesOf = (type: GraphQLNamedType, schema: GraphQLSchema): NodeType[] => {
  const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : []
  return objects
    .flatMap((object) => {
      const known = extensionOfType(object)
      return known?.node && known.lookup ? [{ type: object, node: known.node, lookup: known.lookup }] : []
    })
    .toSorted((a, b) => (a.type.name < b.type.name ? -1 : 1))
}
