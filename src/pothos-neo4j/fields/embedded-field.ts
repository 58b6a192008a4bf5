import { getNamedType, isObjectType } from 'graphql'
import type { FieldSpec } from '../selection/plan.ts'
import { objectExpression } from '../statement/object-expression.ts'

/** An object of the schema over the same row: its fields read what is bound already. */
export const embeddedField: FieldSpec = ({ field, bindings, reader }) => {
  const type = field.definition && getNamedType(field.definition.type)
  if (!isObjectType(type)) throw new Error(`'${field.name}' is no object.`)
  const object = reader.object(type, field.nodes, bindings)
  return { kind: 'slot', render: (readings) => objectExpression(object, readings) }
}
