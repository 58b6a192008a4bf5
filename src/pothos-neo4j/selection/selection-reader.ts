import type { FieldNode, GraphQLObjectType } from 'graphql'
import type { ConnectionReading } from '../fields/connection-reading.ts'
import type { GraphDefinition } from '../graph/graph-definition.ts'
import type { PageOptions } from '../page/page-options.ts'
import type { Bindings } from './bindings.ts'
import type { ObjectPlan } from './object-plan.ts'
import type { FieldPlan, Reading } from './plan.ts'
import type { Request } from './request.ts'
import type { SelectedField } from './selected-field.ts'

/**
 * Reads the arguments of a field in one request: `key` is all that the text depends on. `add` takes a parameter's value and gives what stands for it in the
 * text; `own` is the reader's number.
 */
export type ArgumentReader<T> = (
  request: Request,
  add: (value: unknown) => string,
  readings: readonly Reading[],
) => { key: string; content: T }

/** A connection whose fields or rows are being planned. */
export type OpenConnection = {
  bindings: Bindings
  contentOf(readings: readonly Reading[]): ConnectionReading
}

/** Walks a selection once for a document, and notes what must be looked at again in each request. */
export type SelectionReader = {
  graph: GraphDefinition
  page: PageOptions
  /** By the number of the reader of their arguments. */
  connections: Map<number, OpenConnection>
  /** Registers what reads a field's arguments; gives its number, and what finds its content among a request's readings. */
  register<T>(read: ArgumentReader<T>): { number: number; contentOf(readings: readonly Reading[]): T }
  collect(type: GraphQLObjectType, nodes: readonly FieldNode[]): SelectedField[]
  plan(parent: GraphQLObjectType, field: SelectedField, bindings: Bindings): FieldPlan
  object(type: GraphQLObjectType, nodes: readonly FieldNode[], bindings: Bindings): ObjectPlan
}
