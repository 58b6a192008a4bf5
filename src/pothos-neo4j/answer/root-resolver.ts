import type { GraphQLFieldResolver } from 'graphql'
import { noteOwnResolver } from './own-resolvers.ts'
import { readRootField } from './read-root-field.ts'
import type { SchemaReads } from './schema-reads.ts'

/** The resolver of a field that begins a statement. */
export const rootResolver = <Context extends object>(
  reads: SchemaReads,
): GraphQLFieldResolver<unknown, Context, object> =>
  noteOwnResolver(
    (_root, _args, context, { schema, fragments, variableValues, fieldNodes, parentType, fieldName }) => {
      const definition = parentType.getFields()[fieldName]
      if (definition === undefined) throw new Error(`${parentType.name} has no field '${fieldName}'.`)
      const root = { parent: parentType, definition, nodes: fieldNodes }
      return readRootField(root, { schema, fragments, variableValues, context }, reads, false)
    },
    reads,
  )
