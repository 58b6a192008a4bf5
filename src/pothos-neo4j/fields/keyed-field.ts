import { getNamedType } from 'graphql'
import type { FieldSpec } from '../selection/plan.ts'
import { nodeTypesOf } from './node-types-of.ts'
import { rowsField } from './rows-field.ts'

/** One node by the key that the arguments give; null where there is none. */
export const keyedField =
  (keyOf: (args: Record<string, unknown>) => unknown): FieldSpec =>
  (visit) => {
    const type = visit.field.definition && getNamedType(visit.field.definition.type)
    const [only] = type === undefined ? [] : nodeTypesOf(type, visit.schema)
    if (only === undefined) throw new Error(`'${visit.field.name}' is no node.`)
    return rowsField(
      ({ node, args, param, local }) => ({
        clauses: only.lookup({ node, key: param(keyOf(args) ?? null), local }),
      }),
      'only',
    )(visit)
  }
