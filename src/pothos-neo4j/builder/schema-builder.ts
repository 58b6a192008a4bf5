import SchemaBuilder from '@pothos/core'
import type { SchemaTypes } from '@pothos/core'
import { labelOf } from '../fields/label-of.ts'
import { typeExtension } from '../fields/type-extension.ts'
import type { Lookup } from '../fields/type-extension.ts'
import { readSettings } from '../run/read-settings.ts'
import { ConnectionFieldBuilder } from './connection-field-builder.ts'
import { NodeFieldBuilder } from './node-field-builder.ts'
import { notePart } from './part-registry.ts'
import { RowFieldBuilder } from './row-field-builder.ts'

const prototype = SchemaBuilder.prototype as PothosSchemaTypes.SchemaBuilder<SchemaTypes>

prototype.graphNode = function graphNode(name, { fields, lookup, ...options }) {
  const { graph } = readSettings(this.options.neo4j)
  const definition = graph.nodes[name]
  if (definition === undefined) throw new Error(`The graph has no node '${name}'.`)
  const byKey: Lookup = ({ node, key }) => [
    `MATCH (${node}:${labelOf(graph, name)} {${definition.key}: ${key}})`,
  ]
  return this.objectType(
    name as never,
    {
      ...options,
      extensions: typeExtension({ node: name, lookup: lookup ?? byKey, relationship: null, values: {} }),
      fields: () => fields(new NodeFieldBuilder(this, name)),
    } as never,
  ) as never
}

prototype.graphRow = function graphRow(name, { node, relationship, values, fields, ...options }) {
  const { graph } = readSettings(this.options.neo4j)
  const row = { relationship: relationship ?? null, values: values ?? {} }
  return this.objectRef<object>(name).implement({
    ...options,
    extensions: typeExtension({ node: node ?? null, lookup: null, ...row }),
    fields: () => fields(new RowFieldBuilder(this, { graph, ...row }) as never),
  } as never) as never
}

prototype.graphConnection = function graphConnection(
  name,
  { type, relationship, values, edge = {}, fields, ...options },
) {
  const { graph } = readSettings(this.options.neo4j)
  const {
    name: edgeName = `${name.replace(/Connection$/, '')}Edge`,
    fields: edgeFields,
    ...edgeOptions
  } = edge
  const row = { relationship: relationship ?? null, values: values ?? {} }
  const node = typeof type === 'string' && type in graph.nodes ? type : null
  notePart(this, name, 'connection')
  notePart(this, edgeName, 'edge')
  return this.connectionObject(
    {
      ...options,
      type,
      name,
      ...(fields === undefined ? {} : { fields: () => fields(new ConnectionFieldBuilder(this)) }),
    } as never,
    {
      ...edgeOptions,
      name: edgeName,
      extensions: typeExtension({ node, lookup: null, ...row }),
      ...(edgeFields === undefined
        ? {}
        : { fields: () => edgeFields(new RowFieldBuilder(this, { graph, ...row }) as never) }),
    } as never,
  ) as never
}
