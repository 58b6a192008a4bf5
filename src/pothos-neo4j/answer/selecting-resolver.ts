import type { GraphQLFieldResolver } from 'graphql'
import { foreignResolver } from './foreign-resolver.ts'
import type { Hydrate } from './foreign-resolver.ts'
import { isRow } from './row.ts'

/** The resolver of a field that has one of its own over properties that the plugin reads. */
export const selectingResolver = <Context extends object>(
  resolve: GraphQLFieldResolver<unknown, Context, object>,
  hydrate: Hydrate,
): GraphQLFieldResolver<unknown, Context, object> => {
  const foreign = foreignResolver(resolve, hydrate)
  return (parent, args, context, info) =>
    foreign(isRow(parent) ? parent[info.path.key] : parent, args, context, info)
}
