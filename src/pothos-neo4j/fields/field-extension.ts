import type { GraphQLField } from 'graphql'
import type { FieldSpec } from '../selection/plan.ts'

const mark = Symbol('field of the graph')

/** What the plugin knows of a field of the schema. */
export type FieldExtension = {
  readonly [mark]: true
  spec: FieldSpec
  /** It begins a statement. */
  isRoot: boolean
  /** Its value needs no resolver of the schema's own. */
  isWhole: boolean
}

/** A field's extensions with what the plugin must know of it. */
export const fieldExtension = (
  spec: FieldSpec,
  { isRoot = false, isWhole = true }: { isRoot?: boolean; isWhole?: boolean } = {},
): { neo4j: FieldExtension } => ({ neo4j: { [mark]: true, spec, isRoot, isWhole } })

const isExtension = (value: unknown): value is FieldExtension =>
  typeof value === 'object' && value !== null && mark in value

/** What the plugin knows of a field; undefined for one that is not its own. */
export const extensionOfField = (
  field: Pick<GraphQLField<unknown, unknown>, 'extensions'> | undefined,
): FieldExtension | undefined => {
  const found: unknown = field?.extensions?.['neo4j']
  return isExtension(found) ? found : undefined
}
