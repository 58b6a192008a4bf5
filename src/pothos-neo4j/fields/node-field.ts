import { getNamedType } from 'graphql'
import type { FieldSpec } from '../selection/plan.ts'
import { nodeExpression } from './node-expression.ts'

/** The node of an edge or of a row. */
export const nodeField: FieldSpec = (visit) => {
  const { field, bindings } = visit
  const type = field.definition && getNamedType(field.definition.type)
  if (type === undefined) throw new Error(`'${field.name}' is no node.`)
  return { kind: 'slot', render: nodeExpression(visit, type, field.nodes, bindings, null) }
}
