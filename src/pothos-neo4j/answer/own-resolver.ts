import { defaultFieldResolver } from 'graphql'
import type { GraphQLFieldResolver } from 'graphql'
import { foreignResolver } from './foreign-resolver.ts'
import type { Hydrate } from './foreign-resolver.ts'
import { noteOwnResolver } from './own-resolvers.ts'
import { isRow } from './row.ts'

/** The resolver of a field that the plugin reads: of its own rows the value is there; any other object is read as GraphQL reads objects. */
export const ownResolver = <Context extends object>(
  hydrate: Hydrate,
): GraphQLFieldResolver<unknown, Context, object> => {
  const foreign = foreignResolver<Context>(defaultFieldResolver, hydrate)
  const resolve: typeof foreign = (parent, args, context, info) =>
    isRow(parent) ? parent[info.path.key] : foreign(parent, args, context, info)
  return noteOwnResolver(resolve, null)
}
