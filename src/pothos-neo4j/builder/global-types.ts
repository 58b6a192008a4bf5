import type {
  BasePlugin,
  FieldKind,
  FieldNullability,
  InputFieldMap,
  InterfaceParam,
  OutputType,
  SchemaTypes,
  ShapeFromTypeParam,
  TypeParam,
} from '@pothos/core'
import type { GraphDefinition } from '../graph/graph-definition.ts'
import type { NodeName, RelationshipName } from '../graph/graph-types.ts'
import type { Property } from '../graph/property.ts'
import type { Neo4jOptions } from '../neo4j-options.ts'
import type { NodeValue } from '../node-value.ts'
import type { ConnectionOptions, ConnectionRef, NodeOptions, RowOptions } from './type-options.ts'
import type {
  ArgumentsOf,
  ExpressionFunction,
  FieldExtras,
  NodeOfType,
  SourceFunction,
} from './option-types.ts'
import type { Kind as RowKind, KindOf, OfKind } from './row-kind.ts'

declare global {
  namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      neo4j: BasePlugin<Types>
    }

    interface SchemaBuilderOptions<Types extends SchemaTypes> {
      neo4j?: Neo4jOptions<Types>
    }

    interface UserSchemaTypes {
      Neo4jGraph: GraphDefinition
    }

    interface ExtendDefaultTypes<PartialTypes extends Partial<UserSchemaTypes>> {
      // Not an intersection: a graph's own names would be lost among all texts.
      Neo4jGraph: PartialTypes['Neo4jGraph'] extends GraphDefinition
        ? PartialTypes['Neo4jGraph']
        : GraphDefinition
    }

    interface SchemaBuilder<Types extends SchemaTypes> {
      /** An object type that shows a node of the graph, named as the graph names it. */
      graphNode<
        Name extends NodeName<Types['Neo4jGraph']>,
        const Interfaces extends InterfaceParam<Types>[] = [],
      >(
        name: Name,
        options: NodeOptions<Types, Name, Interfaces>,
      ): ObjectRef<Types, NodeValue<Name>>

      /** An object type over a row: what a relationship says, what a list's items hold, or anything that is read beside a node. */
      graphRow<
        const Node extends NodeName<Types['Neo4jGraph']> | null = null,
        const Relationship extends RelationshipName<Types['Neo4jGraph']> | null = null,
        const Values extends Readonly<Record<string, Property>> = Readonly<Record<never, Property>>,
      >(
        name: string,
        options: RowOptions<Types, Node, Relationship, Values>,
      ): ObjectRef<Types, object> & OfKind<RowKind<Node, Relationship, Values>>

      /** A connection type and its edges, for as many fields as want it. */
      graphConnection<
        const Type extends OutputType<Types>,
        const Relationship extends RelationshipName<Types['Neo4jGraph']> | null = null,
        const Values extends Readonly<Record<string, Property>> = Readonly<Record<never, Property>>,
      >(
        name: string,
        options: ConnectionOptions<Types, Type, Relationship, Values>,
      ): ConnectionRef<Types, Type, Relationship, Values>
    }

    interface RootFieldBuilder<Types extends SchemaTypes, ParentShape, Kind extends FieldKind = FieldKind> {
      /** One node: by its key, or the first that a source finds; null where there is none. */
      graphNode<
        const Type extends OutputType<Types>,
        Args extends InputFieldMap = {},
        Nullable extends boolean = true,
      >(
        options: FieldExtras<Types, ParentShape, Type, Nullable, Args> & {
          type: Type
          nullable?: Nullable
          args?: Args
        } & (
            | { key: (args: ArgumentsOf<Args>) => string | number | null | undefined }
            | { source: SourceFunction<Types, RowKind<NodeOfType<Types, Type>>, Args> }
          ),
      ): FieldRef<Types, unknown>

      /** All nodes, or all rows of a row type, that a source finds: a list without pages, so give it a limit. */
      graphList<const Type extends OutputType<Types>, Args extends InputFieldMap = {}>(
        options: FieldExtras<Types, ParentShape, [Type], boolean, Args> & {
          type: Type
          nullable?: false
          args?: Args
          source: SourceFunction<
            Types,
            Type extends OfKind<RowKind>
              ? [KindOf<Type>] extends [never]
                ? RowKind<NodeOfType<Types, Type>>
                : KindOf<Type>
              : RowKind<NodeOfType<Types, Type>>,
            Args
          >
        },
      ): FieldRef<Types, unknown>

      /** A connection of the rows that a source finds. `relationship` is the source's, where the type says none. */
      graphConnection<
        Type extends OutputType<Types>,
        Relationship,
        Values extends Readonly<Record<string, Property>>,
        const Bound extends RelationshipName<Types['Neo4jGraph']> | null = null,
        Args extends InputFieldMap = {},
      >(
        options: FieldExtras<Types, ParentShape, ObjectRef<Types, unknown>, boolean, Args> & {
          type: ConnectionRef<Types, Type, Relationship, Values>
          relationship?: Bound
          args?: Args
          source: SourceFunction<
            Types,
            RowKind<NodeOfType<Types, Type>, Bound extends string ? Bound : Relationship, Values>,
            Args
          >
        },
      ): FieldRef<Types, unknown>

      /** A value that Cypher makes over what is bound here. */
      cypher<
        const Type extends TypeParam<Types>,
        Nullable extends FieldNullability<Type> = Types['DefaultFieldNullability'],
        Args extends InputFieldMap = {},
      >(
        options: FieldExtras<Types, ParentShape, Type, Nullable, Args> & {
          type: Type
          nullable?: Nullable
          args?: Args
          expression: ExpressionFunction<Types, Args>
          /** Finishes what Cypher gave: pure and synchronous, so that it is run while the answer is made. */
          resolve?: (value: unknown, args: ArgumentsOf<Args>) => ShapeFromTypeParam<Types, Type, Nullable>
        },
      ): FieldRef<Types, unknown>

      /** An object over the same row or node: its fields read what is bound here. */
      embedded<Ref extends ObjectRef<Types, object>, Args extends InputFieldMap = {}>(
        options: FieldExtras<Types, ParentShape, Ref, boolean, Args> & { type: Ref },
      ): FieldRef<Types, unknown>
    }

    interface QueryFieldBuilder<Types extends SchemaTypes, ParentShape> {
      /** Relay's `node`: whatever node has an id. */
      nodeById<Type extends InterfaceRef<Types, unknown>>(
        options: FieldExtras<Types, ParentShape, Type, true, {}> & { type: Type; idDescription?: string },
      ): FieldRef<Types, unknown>

      /** Relay's `nodes`: whatever nodes have some ids, in their order, null for an unknown one. */
      nodesByIds<Type extends InterfaceRef<Types, unknown>>(
        options: FieldExtras<Types, ParentShape, Type, boolean, {}> & { type: Type; idsDescription?: string },
      ): FieldRef<Types, unknown>
    }
  }
}
