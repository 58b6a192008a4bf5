import type { FieldNode, GraphQLNamedType } from 'graphql'
import type { Bindings } from '../selection/bindings.ts'
import type { Reading, Visit } from '../selection/plan.ts'
import { returnLines } from '../statement/return-lines.ts'
import { listText } from '../statement/list-text.ts'
import { objectExpression } from '../statement/object-expression.ts'
import { subquery } from '../statement/subquery.ts'
import { childBindings } from './child-bindings.ts'
import { nodeTypesOf } from './node-types-of.ts'

/** Keys of nodes of one type, as a placeholder for their list. */
export type KeyedType = { type: string; keys: string }

/** Under which a node that was read is found. */
export const nodePlace = (type: string, key: unknown): string => `${type}:${String(key)}`

/** An expression whose value is a Map of nodes by `nodePlace`. */
export type KeyedNodes = {
  text: string
  decode: (raw: unknown, readings: readonly Reading[]) => Map<string, unknown>
}

/**
 * Nodes of several types by their keys, in one statement: a subquery for each type that is asked for.
 */
export const keyedNodes = (
  { schema, reader }: Pick<Visit, 'schema' | 'reader'>,
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
  bindings: Pick<Bindings, 'depth'>,
): ((asked: readonly KeyedType[], readings: readonly Reading[]) => KeyedNodes) => {
  const below = childBindings(bindings, [], null)
  const types = nodeTypesOf(type, schema).map((known) => ({
    ...known,
    object: reader.object(known.type, nodes, below),
  }))
  return (asked, readings) => {
    const parts = types.flatMap(({ type: { name }, lookup, object }) => {
      const keys = asked.find((one) => one.type === name)?.keys
      if (keys === undefined) return []
      const expression = objectExpression(object, readings)
      const key = `key${below.depth}`
      const local = (variable: string): string => `${variable}_${below.depth}`
      const lines = [
        `UNWIND ${keys} AS ${key}`,
        ...lookup({ node: below.node ?? '', key, local }),
        ...returnLines(listText([key, expression.text]), below.depth),
      ]
      return [{ name, expression, text: subquery('COLLECT', lines) }]
    })
    return {
      text: listText(parts.map(({ text }) => text)),
      decode: (raw, now) => {
        const found = new Map<string, unknown>()
        const lists: unknown[] = Array.isArray(raw) ? raw : []
        for (const [place, { name, expression }] of parts.entries()) {
          const rows: unknown = lists[place]
          for (const row of Array.isArray(rows) ? rows : [])
            if (Array.isArray(row)) found.set(nodePlace(name, row[0]), expression.decode(row[1], now))
        }
        return found
      },
    }
  }
}
