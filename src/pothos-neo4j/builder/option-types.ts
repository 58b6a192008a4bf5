import type {
  FieldNullability,
  InputFieldMap,
  InputShapeFromFields,
  OutputShape,
  SchemaTypes,
  TypeParam,
} from '@pothos/core'
import type { CypherScope, SourceScope } from '../fields/cypher-scope.ts'
import type { OrderSpec } from '../fields/order-spec.ts'
import type { Source } from '../fields/source.ts'
import type { GraphDefinition } from '../graph/graph-definition.ts'
import type { NodeProperties, RelationshipProperties } from '../graph/graph-types.ts'
import type { NodeValue } from '../node-value.ts'
import type { Kind } from './row-kind.ts'

/** The options that every field has, of this plugin and of others: description, deprecation, and whatever plugins add. */
export type FieldExtras<
  Types extends SchemaTypes,
  Shape,
  Type extends TypeParam<Types>,
  Nullable extends FieldNullability<Type>,
  Args extends InputFieldMap,
> = Omit<
  PothosSchemaTypes.ObjectFieldOptions<Types, Shape, Type, Nullable, Args, unknown>,
  'type' | 'nullable' | 'args' | 'resolve' | 'extensions'
>

/** A field's arguments as a function of its options gets them. */
export type ArgumentsOf<Args extends InputFieldMap> = InputShapeFromFields<Args>

/** The name of the node that a type shows; of an interface or a union, of each. */
export type NodeOfType<Types extends SchemaTypes, Type> =
  OutputShape<Types, Type> extends NodeValue<infer Name> ? Name : never

type OwnKeys<Properties> = keyof Properties & string

/** The properties that are never missing, which an order may go by. */
type Present<Properties> = {
  [Name in keyof Properties]: Properties[Name] extends `${string}?` | { readonly nullable: true }
    ? never
    : Name
}[keyof Properties] &
  string

/** The orders of rows of a kind. */
export type OrderOf<Graph extends GraphDefinition, K extends Kind> = OrderSpec<
  Present<NodeProperties<Graph, K['node']>>,
  Present<RelationshipProperties<Graph, K['relationship']>>,
  OwnKeys<K['values']>
>

/** The sources of rows of a kind. */
export type SourceOfKind<Graph extends GraphDefinition, K extends Kind> = Source<OrderOf<Graph, K>>

/** Gives a source for the arguments and the context. */
export type SourceFunction<Types extends SchemaTypes, K extends Kind, Args extends InputFieldMap> = (
  scope: SourceScope<ArgumentsOf<Args>, Types['Context']>,
) => SourceOfKind<Types['Neo4jGraph'], K>

/** Gives an expression for the arguments and the context. */
export type ExpressionFunction<Types extends SchemaTypes, Args extends InputFieldMap> = (
  scope: CypherScope<ArgumentsOf<Args>, Types['Context']>,
) => string
