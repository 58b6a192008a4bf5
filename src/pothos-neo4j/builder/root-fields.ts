import { QueryFieldBuilder, RootFieldBuilder } from '@pothos/core'
import type { FieldKind, SchemaTypes } from '@pothos/core'
import { byIdField } from '../fields/by-id-field.ts'
import { connectionField } from '../fields/connection-field.ts'
import { cypherField } from '../fields/cypher-field.ts'
import { embeddedField } from '../fields/embedded-field.ts'
import { fieldExtension } from '../fields/field-extension.ts'
import { keyedField } from '../fields/keyed-field.ts'
import { rowsField } from '../fields/rows-field.ts'
import { readSettings } from '../run/read-settings.ts'

const fields = RootFieldBuilder.prototype as PothosSchemaTypes.RootFieldBuilder<
  SchemaTypes,
  unknown,
  FieldKind
>

const queryFields = QueryFieldBuilder.prototype as PothosSchemaTypes.QueryFieldBuilder<SchemaTypes, unknown>

const begins = ({ kind }: { kind: FieldKind }): { isRoot: boolean } => ({ isRoot: kind === 'Query' })

fields.graphNode = function graphNode(options) {
  const { key, source, ...rest } = { key: undefined, source: undefined, ...options }
  const spec = key === undefined ? rowsField(source as never, 'first') : keyedField(key as never)
  return this.field({ nullable: true, ...rest, extensions: fieldExtension(spec, begins(this)) } as never)
}

fields.graphList = function graphList({ source, type, ...options }) {
  const spec = rowsField(source as never, 'all')
  return this.field({
    nullable: false,
    ...options,
    type: [type],
    extensions: fieldExtension(spec, begins(this)),
  } as never)
}

fields.graphConnection = function graphConnection({ source, args, relationship = null, ...options }) {
  return this.field({
    nullable: false,
    ...options,
    args: { ...args, ...this.arg.connectionArgs() },
    extensions: fieldExtension(connectionField(source as never, relationship), begins(this)),
  } as never)
}

fields.cypher = function cypher({ expression, resolve, ...options }) {
  return this.field({
    ...options,
    extensions: fieldExtension(cypherField(expression as never, resolve as never), begins(this)),
  } as never)
}

fields.embedded = function embedded(options) {
  return this.field({
    nullable: false,
    ...options,
    extensions: fieldExtension(embeddedField, begins(this)),
  } as never)
}

queryFields.nodeById = function nodeById({ idDescription = "A node's id.", ...options }) {
  const { ids, mostIds } = readSettings(this.builder.options.neo4j)
  return this.field({
    ...options,
    nullable: true,
    args: { id: this.arg.id({ required: true, description: idDescription }) },
    extensions: fieldExtension(
      byIdField('id', () => ids, mostIds),
      { isRoot: true },
    ),
  } as never)
}

queryFields.nodesByIds = function nodesByIds({ idsDescription = "Nodes' ids.", type, ...options }) {
  const { ids, mostIds } = readSettings(this.builder.options.neo4j)
  return this.field({
    ...options,
    type: [type],
    nullable: { list: false, items: true },
    args: { ids: this.arg.idList({ required: true, description: idsDescription }) },
    extensions: fieldExtension(
      byIdField('ids', () => ids, mostIds),
      { isRoot: true },
    ),
  } as never)
}
