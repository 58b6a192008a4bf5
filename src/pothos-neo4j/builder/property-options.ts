import type { OutputType, SchemaTypes, ShapeFromTypeParam, TypeParam } from '@pothos/core'
import type { PropertyShape } from '../graph/property.ts'
import type { FieldExtras } from './option-types.ts'

type ScalarNames = {
  string: 'String'
  int: 'Int'
  float: 'Float'
  boolean: 'Boolean'
  date: 'Date'
  dateTime: 'DateTime'
}

type Scalar<P> = P extends keyof ScalarNames ? ScalarNames[P] : 'String'

/** The type that a property has in GraphQL unless told. */
export type DefaultType<P> = P extends `${infer Rest}?`
  ? DefaultType<Rest>
  : P extends `${infer Rest}[]`
    ? [Scalar<Rest>]
    : P extends { readonly list: true }
      ? ['String']
      : Scalar<P>

type IsNullable<P> = null extends PropertyShape<P> ? true : false

/** The options of a property's field: the type must be one that the property's values are of, and a property that may be missing is nullable. */
export type PropertyOptions<Types extends SchemaTypes, Shape, P, Type extends TypeParam<Types>> = FieldExtras<
  Types,
  Shape,
  Type,
  boolean,
  {}
> & {
  type?: NonNullable<PropertyShape<P>> extends ShapeFromTypeParam<Types, Type, false> ? Type : never
  nullable?: IsNullable<P> extends true ? true : boolean
}

/** A type's default where the schema has such a type, else any. */
export type TypeOfProperty<Types extends SchemaTypes, P> =
  DefaultType<P> extends TypeParam<Types> ? DefaultType<P> : OutputType<Types>
