import { getNamedType, isObjectType } from 'graphql'
import type { GraphQLObjectType } from 'graphql'

/** The type of a connection's edges. Throws for a type without. */
export const edgeTypeOf = (connection: GraphQLObjectType): GraphQLObjectType => {
  const edges = connection.getFields()['edges']
  const type = edges && getNamedType(edges.type)
  if (!isObjectType(type)) throw new Error(`${connection.name} has no edges.`)
  return type
}
