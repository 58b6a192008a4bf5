import { ObjectFieldBuilder } from '@pothos/core'
import type {
  FieldNullability,
  FieldRef,
  InputFieldMap,
  Resolver,
  SchemaTypes,
  ShapeFromTypeParam,
  TypeParam,
} from '@pothos/core'
import { computedField } from '../fields/computed-field.ts'
import { fieldExtension } from '../fields/field-extension.ts'
import { propertyField } from '../fields/property-field.ts'
import { propertyKind } from '../graph/property-kind.ts'
import type { PropertiesShape, Property } from '../graph/property.ts'
import type { ArgumentsOf, FieldExtras } from './option-types.ts'
import type { PropertyOptions, TypeOfProperty } from './property-options.ts'

const typeNames = {
  string: 'String',
  int: 'Int',
  float: 'Float',
  boolean: 'Boolean',
  date: 'Date',
  dateTime: 'DateTime',
} as const

/** Fields over the properties of a node, of a relationship or of a row. */
export abstract class GraphFieldBuilder<
  Types extends SchemaTypes,
  Shape,
  Properties,
> extends ObjectFieldBuilder<Types, Shape> {
  protected abstract definitionOf(name: string): Property

  /** A property as it is. */
  property<
    Name extends keyof Properties & string,
    const Type extends TypeParam<Types> = TypeOfProperty<Types, Properties[Name]>,
  >(name: Name, options?: PropertyOptions<Types, Shape, Properties[Name], Type>): FieldRef<Types, unknown> {
    const { scalar, list, nullable } = propertyKind(this.definitionOf(name))
    const type = typeNames[scalar]
    return this.field({
      type: list ? [type] : type,
      nullable,
      ...options,
      extensions: fieldExtension(propertyField(name)),
    } as never)
  }

  /** A value that TypeScript makes of some properties and the arguments: pure and synchronous, so that it is made while the answer is. */
  computed<
    const Select extends readonly (keyof Properties & string)[],
    const Type extends TypeParam<Types>,
    Nullable extends FieldNullability<Type> = Types['DefaultFieldNullability'],
    Args extends InputFieldMap = {},
  >({
    select,
    resolve,
    ...options
  }: FieldExtras<Types, Shape, Type, Nullable, Args> & {
    type: Type
    nullable?: Nullable
    args?: Args
    select: Select
    resolve: (
      properties: PropertiesShape<Pick<Properties, Select[number]>>,
      args: ArgumentsOf<Args>,
    ) => ShapeFromTypeParam<Types, Type, Nullable>
  }): FieldRef<Types, unknown> {
    return this.field({
      ...options,
      extensions: fieldExtension(computedField(select, resolve as never)),
    } as never)
  }

  /** A field with a resolver of its own, which gets some properties of the row for its parent. */
  resolved<
    const Select extends readonly (keyof Properties & string)[],
    const Type extends TypeParam<Types>,
    ResolveReturnShape,
    Nullable extends FieldNullability<Type> = Types['DefaultFieldNullability'],
    Args extends InputFieldMap = {},
  >({
    select,
    ...options
  }: FieldExtras<Types, Shape, Type, Nullable, Args> & {
    type: Type
    nullable?: Nullable
    args?: Args
    select: Select
    resolve: Resolver<
      PropertiesShape<Pick<Properties, Select[number]>>,
      ArgumentsOf<Args>,
      Types['Context'],
      ShapeFromTypeParam<Types, Type, Nullable>,
      ResolveReturnShape
    >
  }): FieldRef<Types, unknown> {
    const spec = computedField(select, (properties) => properties)
    return this.field({ ...options, extensions: fieldExtension(spec, { isWhole: false }) } as never)
  }
}
