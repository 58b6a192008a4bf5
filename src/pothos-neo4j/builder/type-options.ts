import type { FieldMap, InterfaceParam, ObjectRef, OutputType, SchemaTypes } from '@pothos/core'
import type { ConnectionShapeForType } from '@pothos/plugin-relay'
import type { Lookup } from '../fields/type-extension.ts'
import type { Property } from '../graph/property.ts'
import type { NodeValue } from '../node-value.ts'
import type { ConnectionFieldBuilder } from './connection-field-builder.ts'
import type { NodeFieldBuilder } from './node-field-builder.ts'
import type { NodeOfType } from './option-types.ts'
import type { RowFieldBuilder } from './row-field-builder.ts'
import type { Kind, OfKind } from './row-kind.ts'

type Described<Types extends SchemaTypes, Shape> = Omit<
  PothosSchemaTypes.ObjectTypeOptions<Types, Shape>,
  'fields' | 'interfaces' | 'extensions' | 'isTypeOf'
>

/** What a type of nodes is made of. `lookup` is for nodes that are found in another way than by their key alone. */
export type NodeOptions<
  Types extends SchemaTypes,
  Name extends string,
  Interfaces extends InterfaceParam<Types>[],
> = Described<Types, NodeValue<Name>> & {
  interfaces?: Interfaces
  lookup?: Lookup
  fields: (t: NodeFieldBuilder<Types, Name>) => FieldMap
}

/** What a type over rows is made of: what a row holds, and its fields. */
export type RowOptions<
  Types extends SchemaTypes,
  Node,
  Relationship,
  Values extends Readonly<Record<string, Property>>,
> = Described<Types, object> & {
  node?: Node
  relationship?: Relationship
  values?: Values
  fields: (t: RowFieldBuilder<Types, Kind<Node, Relationship, Values>>) => FieldMap
}

/** What a connection type is made of: its nodes' type, what its edges say beside them, and fields of its own. */
export type ConnectionOptions<
  Types extends SchemaTypes,
  Type extends OutputType<Types>,
  Relationship,
  Values extends Readonly<Record<string, Property>>,
> = Described<Types, object> & {
  type: Type
  /** The relationship whose properties the edges say. */
  relationship?: Relationship
  /** What else a row holds, such as a count. */
  values?: Values
  edge?: Described<Types, object> & {
    name?: string
    fields?: (t: RowFieldBuilder<Types, Kind<NodeOfType<Types, Type>, Relationship, Values>>) => FieldMap
  }
  fields?: (t: ConnectionFieldBuilder<Types>) => FieldMap
}

/** A connection type; resolvers of your own may return its shape too, with nodes by `nodeByKey`. */
export type ConnectionRef<
  Types extends SchemaTypes,
  Type extends OutputType<Types>,
  Relationship,
  Values extends Readonly<Record<string, Property>>,
> = ObjectRef<
  Types,
  ConnectionShapeForType<
    Types,
    Type,
    false,
    Types['DefaultEdgesNullability'],
    Types['DefaultNodeNullability']
  >
> &
  OfKind<Kind<NodeOfType<Types, Type>, Relationship, Values>>
