import { GraphQLError } from 'graphql'
import type { FieldNode } from 'graphql'
import type { ArgumentReader } from './selection-reader.ts'

/** Reads a field's arguments; what it refuses of them is an error at this field, however far below the root field it stands. */
export const locatedReader =
  <T>(read: ArgumentReader<T>, nodes: readonly FieldNode[]): ArgumentReader<T> =>
  (request, add, readings) => {
    try {
      return read(request, add, readings)
    } catch (error) {
      if (!(error instanceof GraphQLError) || error.nodes !== undefined) throw error
      throw new GraphQLError(error.message, { nodes, originalError: error, extensions: error.extensions })
    }
  }
