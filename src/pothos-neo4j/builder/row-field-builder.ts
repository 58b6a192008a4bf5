import type { FieldRef, OutputType, SchemaTypes } from '@pothos/core'
import { fieldExtension } from '../fields/field-extension.ts'
import { nodeField } from '../fields/node-field.ts'
import type { GraphDefinition } from '../graph/graph-definition.ts'
import type { RelationshipProperties } from '../graph/graph-types.ts'
import type { Property } from '../graph/property.ts'
import { GraphFieldBuilder } from './graph-field-builder.ts'
import type { FieldExtras } from './option-types.ts'
import type { Kind } from './row-kind.ts'

/** What a row's values are known from. */
export type RowProperties = {
  graph: GraphDefinition
  relationship: string | null
  values: Readonly<Record<string, Property>>
}

/** Fields of an edge, or of another object over a row: of the relationship's properties and the row's values. */
export class RowFieldBuilder<Types extends SchemaTypes, K extends Kind> extends GraphFieldBuilder<
  Types,
  object,
  RelationshipProperties<Types['Neo4jGraph'], K['relationship']> & K['values']
> {
  readonly #row: RowProperties

  constructor(builder: PothosSchemaTypes.SchemaBuilder<Types>, row: RowProperties) {
    super(builder)
    this.#row = row
  }

  protected override definitionOf(name: string): Property {
    const { graph, relationship, values } = this.#row
    const property =
      values[name] ??
      (relationship === null ? undefined : graph.relationships[relationship]?.properties?.[name])
    if (property === undefined) throw new Error(`The row has no property '${name}'.`)
    return property
  }

  /** The row's node. */
  rowNode<const Type extends OutputType<Types>>(
    options: FieldExtras<Types, object, Type, boolean, {}> & { type: Type; nullable?: boolean },
  ): FieldRef<Types, unknown> {
    return this.field({ ...options, extensions: fieldExtension(nodeField) } as never)
  }
}
