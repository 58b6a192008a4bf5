import type { SchemaReads } from './schema-reads.ts'

const resolvers = new WeakMap<object, SchemaReads | null>()

/** Notes that the plugin made a resolver; with what it reads, where it begins a statement. */
export const noteOwnResolver = <Resolver extends object>(
  resolver: Resolver,
  reads: SchemaReads | null,
): Resolver => {
  resolvers.set(resolver, reads)
  return resolver
}

/** Whether the plugin made a resolver, and no other plugin put one around it. */
export const isOwnResolver = (resolver: object | undefined): boolean =>
  resolver !== undefined && resolvers.has(resolver)

/** What a resolver that begins a statement reads with. */
export const readsOf = (resolver: object | undefined): SchemaReads | null =>
  (resolver && resolvers.get(resolver)) ?? null
