import type { GraphDefinition } from '../graph/graph-definition.ts'
import type { Property } from '../graph/property.ts'
import type { Bindings } from '../selection/bindings.ts'
import type { SourceScope } from './cypher-scope.ts'
import type { OrderSpec } from './order-spec.ts'
import { readOrder } from './read-order.ts'
import type { Order } from './read-order.ts'
import { rowsOfSource } from './rows-of-source.ts'
import type { SourceRows } from './rows-of-source.ts'
import type { Source } from './source.ts'
import { variablesOf } from './variables-of.ts'

/** Gives the source of a field's rows for its arguments; where `isFixed`, the same one for all arguments. */
export type SourceOf = ((scope: SourceScope) => Source) & { isFixed?: boolean }

/** What rows are known by: their node (null where they hold none, or one of several), relationship and values. */
export type RowKind = {
  node: string | null
  relationship: string | null
  values: Readonly<Record<string, Property>>
}

/** A source with its order. `key` holds all that the text depends on. */
export type ReadSource = { rows: SourceRows; order: Order | null; source: Source; key: string }

const ownKey = (graph: GraphDefinition, kind: RowKind): OrderSpec =>
  kind.node === null ? { by: [] } : { by: [{ node: graph.nodes[kind.node]?.key ?? '' }] }

/** Reads what a source function gave for rows of a kind under some bindings. */
export const readSource = (
  source: Source,
  graph: GraphDefinition,
  kind: RowKind,
  bindings: Bindings,
): ReadSource => {
  const variables = variablesOf(bindings)
  const node = kind.node === null ? null : (graph.nodes[kind.node] ?? null)
  const properties = {
    ...(kind.relationship === null ? {} : graph.relationships[kind.relationship]?.properties),
    ...kind.values,
  }
  const spec = source.order ?? ownKey(graph, kind)
  const order = readOrder(spec, { variables, node, properties })
  const rows = rowsOfSource(source, variables)
  return {
    rows,
    order: order.keys.length === 0 ? null : order,
    source,
    key: JSON.stringify([
      rows.matching([]),
      rows.binds,
      rows.isDistinct,
      order.keys.map(({ expression, direction }) => [expression, direction]),
      [order.name, order.within, order.indexed],
      source.degree ?? null,
    ]),
  }
}
