import type { FieldRef, InputFieldMap, OutputType, SchemaTypes, TypeParam } from '@pothos/core'
import { ObjectRef } from '@pothos/core'
import { fieldExtension } from '../fields/field-extension.ts'
import { idField } from '../fields/id-field.ts'
import { endsOf } from '../fields/ends-of.ts'
import { relationshipSource } from '../fields/relationship-source.ts'
import type { Walk } from '../fields/relationship-source.ts'
import type { SourceOf } from '../fields/read-source.ts'
import type { Direction, NodeProperties, RelationshipAt, TargetOf } from '../graph/graph-types.ts'
import type { GraphDefinition } from '../graph/graph-definition.ts'
import type { Property } from '../graph/property.ts'
import type { NodeValue } from '../node-value.ts'
import { readSettings } from '../run/read-settings.ts'
import { GraphFieldBuilder } from './graph-field-builder.ts'
import type { ArgumentsOf, FieldExtras, OrderOf } from './option-types.ts'
import type { Kind, OfKind } from './row-kind.ts'
import type { RowFieldBuilder } from './row-field-builder.ts'
import type { ConnectionOptions } from './type-options.ts'
import type { SourceScope } from '../fields/cypher-scope.ts'

/** What relationship fields have in common. `type` is the node's own unless it is told, as it must be where there are several. */
type Related<Types extends SchemaTypes, Args extends InputFieldMap, D extends Direction, K extends Kind> = {
  direction?: D
  args?: Args
  /** Conditions that all hold, in Cypher; what is not a text is left out. */
  where?: (
    scope: SourceScope<ArgumentsOf<Args>, Types['Context']>,
  ) => readonly (string | false | null | undefined)[]
  orderBy?: OrderOf<Types['Neo4jGraph'], K> | ((args: ArgumentsOf<Args>) => OrderOf<Types['Neo4jGraph'], K>)
}

type Extras<Types extends SchemaTypes, Name extends string, Args extends InputFieldMap> = FieldExtras<
  Types,
  NodeValue<Name>,
  TypeParam<Types>,
  boolean,
  Args
>

const capitalized = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

/** Fields of a node. */
export class NodeFieldBuilder<Types extends SchemaTypes, Name extends string> extends GraphFieldBuilder<
  Types,
  NodeValue<Name>,
  NodeProperties<Types['Neo4jGraph'], Name>
> {
  readonly #node: string

  constructor(builder: PothosSchemaTypes.SchemaBuilder<Types>, node: string) {
    super(builder)
    this.#node = node
  }

  get #graph(): GraphDefinition {
    return readSettings(this.builder.options.neo4j).graph
  }

  protected override definitionOf(name: string): Property {
    const property = this.#graph.nodes[this.#node]?.properties[name]
    if (property === undefined) throw new Error(`${this.#node} has no property '${name}'.`)
    return property
  }

  /** The node's id among all nodes, for Relay. */
  nodeId(options: FieldExtras<Types, NodeValue<Name>, 'ID', false, {}> = {}): FieldRef<Types, unknown> {
    const ids = () => readSettings(this.builder.options.neo4j).ids
    return this.field({
      ...options,
      type: 'ID',
      nullable: false,
      extensions: fieldExtension(idField(ids)),
    } as never)
  }

  /** The node at the other end of a relationship that there is one of at most; the first by `orderBy` where there are several. */
  related<
    Relationship extends RelationshipAt<Types['Neo4jGraph'], Name, D>,
    const D extends Direction = 'out',
    Args extends InputFieldMap = {},
  >(
    relationship: Relationship,
    options: Extras<Types, Name, Args> &
      Related<Types, Args, D, Kind<TargetOf<Types['Neo4jGraph'], Relationship, D>, Relationship>> & {
        type?: OutputType<Types>
        nullable?: boolean
      } = {},
  ): FieldRef<Types, unknown> {
    const { type, ...rest } = options
    const [target, source] = this.#walk(relationship, options as never, type)
    return this.graphNode({ nullable: true, ...rest, type: target, source } as never)
  }

  /** All nodes at the other ends of a relationship, in order; `limit` of them at most. */
  relatedList<
    Relationship extends RelationshipAt<Types['Neo4jGraph'], Name, D>,
    const D extends Direction = 'out',
    Args extends InputFieldMap = {},
  >(
    relationship: Relationship,
    options: Extras<Types, Name, Args> &
      Related<Types, Args, D, Kind<TargetOf<Types['Neo4jGraph'], Relationship, D>, Relationship>> & {
        type?: OutputType<Types>
        limit?: number
      } = {},
  ): FieldRef<Types, unknown> {
    const { type, ...rest } = options
    const [target, source] = this.#walk(relationship, options as never, type)
    return this.graphList({ ...rest, type: target, source } as never)
  }

  /** A connection along a relationship. Its types are made for it, or are those of `type`; `edge` and `connection` say more of them. */
  relatedConnection<
    Relationship extends RelationshipAt<Types['Neo4jGraph'], Name, D>,
    const D extends Direction = 'out',
    Args extends InputFieldMap = {},
  >(
    relationship: Relationship,
    options: Extras<Types, Name, Args> &
      Related<Types, Args, D, Kind<TargetOf<Types['Neo4jGraph'], Relationship, D>, Relationship>> & {
        /** A connection type that `graphConnection` made. */
        type?: OfKind<Kind>
        /** The type of the nodes, where it is not the relationship's only one. */
        node?: OutputType<Types>
        /** The connection type's name; the parent's and the field's, and `Connection`, unless given. */
        name?: string
        edge?: ConnectionOptions<Types, OutputType<Types>, Relationship, {}>['edge'] & {
          fields?: (
            t: RowFieldBuilder<Types, Kind<TargetOf<Types['Neo4jGraph'], Relationship, D>, Relationship>>,
          ) => ReturnType<
            NonNullable<ConnectionOptions<Types, OutputType<Types>, Relationship, {}>['fields']>
          >
        }
        connection?: Omit<ConnectionOptions<Types, OutputType<Types>, Relationship, {}>, 'type' | 'edge'>
      } = {},
  ): FieldRef<Types, unknown> {
    const { type, node, name, edge, connection, ...rest } = options
    const [target, source] = this.#walk(relationship, options as never, node)
    if (type !== undefined) return this.graphConnection({ ...rest, type, source } as never)
    const made = new ObjectRef<Types, unknown>('Unnamed connection')
    const field = this.graphConnection({ ...rest, type: made, source } as never)
    field.onFirstUse((config) => {
      const connectionName = name ?? `${config.parentType}${capitalized(config.name)}Connection`
      this.builder.configStore.associateParamWithRef(
        made,
        this.builder.graphConnection(connectionName, {
          ...connection,
          type: target,
          relationship,
          edge,
        } as never),
      )
    })
    return field
  }

  /** The type of what is at the other end, and the source of it. */
  #walk(
    relationship: string,
    { direction = 'out', where, orderBy, limit }: Partial<Walk>,
    type: unknown,
  ): [unknown, SourceOf] {
    const graph = this.#graph
    const ends = endsOf(graph, relationship, direction)
    const shown = typeof type === 'string' && type in graph.nodes ? [type] : ends
    const [only] = ends
    const target = type ?? (ends.length === 1 ? only : undefined)
    if (target === undefined)
      throw new Error(`${relationship} leads to several nodes: say which type shows them.`)
    return [
      target,
      relationshipSource(graph, { relationship, direction, targets: shown, where, orderBy, limit }),
    ]
  }
}
