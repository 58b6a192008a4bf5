import type { GraphDefinition } from '../graph/graph-definition.ts'
import type { Direction } from '../graph/graph-types.ts'
import { endsOf } from './ends-of.ts'
import { labelOf } from './label-of.ts'
import type { SourceScope } from './cypher-scope.ts'
import type { OrderSpec } from './order-spec.ts'
import type { SourceOf } from './read-source.ts'

/** How a relationship is walked from a node. */
export type Walk = {
  relationship: string
  direction: Direction
  /** The nodes that are wanted at the other end. */
  targets: readonly string[]
  where: ((scope: SourceScope) => readonly (string | false | null | undefined)[]) | undefined
  orderBy: OrderSpec | ((args: Record<string, unknown>) => OrderSpec) | undefined
  limit?: number | undefined
}

const arrows = { out: ['-', '->'], in: ['<-', '-'], both: ['-', '-'] } as const

/**
 * The nodes along a relationship. Where all that the graph's definition lets it lead to is wanted, nobody looks at the far ends' labels, and the number of
 * nodes is the node's degree.
 */
export const relationshipSource = (graph: GraphDefinition, walk: Walk): SourceOf => {
  const { relationship, direction, targets } = walk
  const [left, right] = arrows[direction]
  const isAll = endsOf(graph, relationship, direction).every((end) => targets.includes(end))
  const labels = targets.map((target) => labelOf(graph, target)).sort()
  const told = isAll ? '' : `:${labels.join('|')}`
  const isFixed = walk.where === undefined && typeof walk.orderBy !== 'function'
  const sourceOf: SourceOf = (scope) => {
    const { node, relationship: name, parent, args } = scope
    const where = walk.where?.(scope) ?? []
    const order = typeof walk.orderBy === 'function' ? walk.orderBy(args) : walk.orderBy
    const isWhole = isAll && where.every((condition) => typeof condition !== 'string')
    return {
      match: `(${parent.node})${left}[${name}:${relationship}]${right}(${node}${told})`,
      where,
      ...(order === undefined ? {} : { order }),
      ...(walk.limit === undefined ? {} : { limit: walk.limit }),
      ...(isWhole ? { degree: `COUNT { (${parent.node})${left}[:${relationship}]${right}() }` } : {}),
    }
  }
  return Object.assign(sourceOf, { isFixed })
}
