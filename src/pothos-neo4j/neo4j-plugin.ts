import './builder/global-types.ts'
import './builder/schema-builder.ts'
import './builder/root-fields.ts'
import SchemaBuilder, { BasePlugin } from '@pothos/core'
import type {
  BuildCache,
  PothosInterfaceTypeConfig,
  PothosOutputFieldConfig,
  PothosOutputFieldType,
  PothosUnionTypeConfig,
  SchemaTypes,
} from '@pothos/core'
import type { GraphQLFieldResolver, GraphQLTypeResolver } from 'graphql'
import { hydrator } from './answer/hydrate.ts'
import { foreignResolver } from './answer/foreign-resolver.ts'
import { ownResolver } from './answer/own-resolver.ts'
import { rootResolver } from './answer/root-resolver.ts'
import { typeOfRow } from './answer/row.ts'
import { selectingResolver } from './answer/selecting-resolver.ts'
import { extensionOfPart } from './builder/part-registry.ts'
import { extensionOfField } from './fields/field-extension.ts'
import { readSettings } from './run/read-settings.ts'
import { selectionCache } from './selection/selection-cache.ts'

const holdsObjects = <Types extends SchemaTypes>(type: PothosOutputFieldType<Types>): boolean =>
  type.kind === 'List' ? holdsObjects(type.type) : !['Scalar', 'Enum'].includes(type.kind)

/** Makes a GraphQL selection one Cypher statement; README.md says how. */
class Neo4jPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  #reads
  #hydrate

  constructor(buildCache: BuildCache<Types>) {
    super(buildCache, 'neo4j')
    const settings = readSettings(this.builder.options.neo4j)
    this.#reads = { run: settings.run, cache: selectionCache(settings) }
    this.#hydrate = hydrator(this.#reads)
  }

  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const pageInfo = this.builder.options.relay?.pageInfoTypeOptions?.name ?? 'PageInfo'
    const part = extensionOfPart(this.builder, pageInfo, config.parentType, config.name)
    return part === null ? config : { ...config, extensions: { ...config.extensions, ...part } }
  }

  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    config: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const known = extensionOfField({ extensions: config.extensions ?? {} })
    if (known === undefined)
      return holdsObjects(config.type) ? foreignResolver(resolve, this.#hydrate) : resolve
    if (known.isRoot) return rootResolver(this.#reads)
    return known.isWhole ? ownResolver(this.#hydrate) : selectingResolver(resolve, this.#hydrate)
  }

  override wrapResolveType(
    resolveType: GraphQLTypeResolver<unknown, Types['Context']>,
    _config: PothosInterfaceTypeConfig | PothosUnionTypeConfig,
  ): GraphQLTypeResolver<unknown, Types['Context']> {
    return (value, context, info, type) => typeOfRow(value) ?? resolveType(value, context, info, type)
  }
}

SchemaBuilder.registerPlugin('neo4j', Neo4jPlugin)

/** The name under which a builder lists the plugin. */
export const neo4jPlugin = 'neo4j'
