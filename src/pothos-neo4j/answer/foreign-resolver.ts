import { isThenable } from '@pothos/core'
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql'

/** Gives what nodes a value holds for what is selected of them. */
export type Hydrate = (value: unknown, context: object, info: GraphQLResolveInfo) => unknown

const hydrated = (value: unknown, hydrate: (value: unknown) => unknown): unknown => {
  if (isThenable(value)) return value.then((one) => hydrated(one, hydrate))
  return Array.isArray(value) && value.some(isThenable)
    ? value.map((one) => hydrated(one, hydrate))
    : hydrate(value)
}

/** A resolver whose value may hold nodes that the plugin has not read. */
export const foreignResolver =
  <Context extends object>(
    resolve: GraphQLFieldResolver<unknown, Context, object>,
    hydrate: Hydrate,
  ): GraphQLFieldResolver<unknown, Context, object> =>
  (parent, args, context, info) =>
    hydrated(resolve(parent, args, context, info), (value) => hydrate(value, context, info))
