import type { DocumentNode, GraphQLSchema } from 'graphql'

/** A request whose document is valid. `variables` as the client sent them. */
export type CostRequest = {
  schema: GraphQLSchema
  document: DocumentNode
  operationName: string | null
  variables: Readonly<Record<string, unknown>>
}
