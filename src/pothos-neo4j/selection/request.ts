import type { GraphQLResolveInfo } from 'graphql'

/** What a request holds that a selection is read with. */
export type Request = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'> & {
  context: object
  /** By the names of nodes: which of them are read. Only where they come from resolvers of the schema's own. */
  keys?: ReadonlyMap<string, readonly unknown[]>
}
