import type { FieldNode, GraphQLField } from 'graphql'

/** A field as it is selected: all places of the document that ask for it under one name. */
export type SelectedField = {
  /** Its name in the answer. */
  key: string
  /** Its name in the schema. */
  name: string
  nodes: readonly FieldNode[]
  /** Undefined for `__typename`, and for what the plugin itself asks for. */
  definition: GraphQLField<unknown, unknown> | undefined
}
