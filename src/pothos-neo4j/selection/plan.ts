import type { GraphQLObjectType, GraphQLSchema } from 'graphql'
import type { Bindings } from './bindings.ts'
import type { SelectedField } from './selected-field.ts'
import type { SelectionReader } from './selection-reader.ts'

/** What the arguments of one field came to in one request. */
export type Reading = {
  /** All that the text depends on. */
  key: string
  /** The parameters' values, in the order in which they were added. */
  values: readonly unknown[]
}

/** Makes the value of an answer from what Neo4j gave. */
export type Decode = (raw: unknown, readings: readonly Reading[]) => unknown

/** A Cypher expression, and how its value becomes part of the answer. */
export type Expression = {
  text: string
  decode: Decode
  /** The same as clauses of its own, the last a RETURN, where the value is what their first row holds. */
  clauses?: readonly string[]
}

/** How one selected field is read: from one column or several, which it may share with others, from a place of its own, or without Neo4j. */
export type FieldPlan =
  | { kind: 'column'; column: (readings: readonly Reading[]) => string; decode: Decode }
  | {
      kind: 'columns'
      columns: (readings: readonly Reading[]) => readonly string[]
      decode: (values: readonly unknown[], readings: readonly Reading[]) => unknown
    }
  | { kind: 'slot'; render: (readings: readonly Reading[]) => Expression }
  | { kind: 'constant'; value: unknown }

/** What a field's plan is made from. */
export type Visit = {
  /** The type that has the field. */
  parent: GraphQLObjectType
  field: SelectedField
  bindings: Bindings
  schema: GraphQLSchema
  reader: SelectionReader
}

/** How a field of the schema is read. */
export type FieldSpec = (visit: Visit) => FieldPlan
