import { isAbstractType } from 'graphql'
import type { FieldNode, GraphQLNamedType } from 'graphql'
import type { Bindings } from '../selection/bindings.ts'
import type { Expression, Reading, Visit } from '../selection/plan.ts'
import { listText } from '../statement/list-text.ts'
import { objectExpression } from '../statement/object-expression.ts'
import { indented } from '../statement/indented.ts'
import { labelOf } from './label-of.ts'
import { plainValue } from './plain-value.ts'
import { nodeTypesOf } from './node-types-of.ts'

/**
 * What is selected of a bound node. Where its type is an interface or a union, the list says first which of the types it is: the first whose label
 * fits. `among` narrows the types to some nodes.
 */
export const nodeExpression = (
  { schema, reader }: Pick<Visit, 'schema' | 'reader'>,
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
  bindings: Bindings,
  among: readonly string[] | null,
): ((readings: readonly Reading[]) => Expression) => {
  const types = nodeTypesOf(type, schema).filter(({ node }) => among === null || among.includes(node))
  const objects = types.map(({ type: object, node }) => ({
    label: labelOf(reader.graph, node),
    plan: reader.object(object, nodes, bindings),
  }))
  const [only] = objects
  if (only === undefined) throw new Error(`No type of ${type.name} shows a node of the graph.`)
  if (!isAbstractType(type)) return (readings) => objectExpression(only.plan, readings)
  return (readings) => {
    const expressions = objects.map(({ plan }) => objectExpression(plan, readings))
    const cases = objects.map(
      ({ label }, index) =>
        `WHEN ${bindings.node}:${label} THEN ${listText([String(index), expressions[index]?.text ?? '[]'])}`,
    )
    return {
      text: ['CASE', ...cases.map(indented), 'END'].join('\n'),
      decode: (raw, now) => {
        if (!Array.isArray(raw)) return null
        const [index, value]: unknown[] = raw
        return expressions[Number(plainValue(index))]?.decode(value, now) ?? null
      },
    }
  }
}
