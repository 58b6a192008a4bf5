import { getMappedArgumentValues, isThenable } from '@pothos/core'
import type { Request } from '../selection/request.ts'
import type { SelectedField } from '../selection/selected-field.ts'

/** The arguments of a selected field, mapped as other plugins of the schema want it. Throws where such a mapping is asynchronous. */
export const readArguments = (field: SelectedField, request: Request): Record<string, unknown> => {
  const { definition } = field
  const [node] = field.nodes
  if (definition === undefined || node === undefined) return {}
  const args = getMappedArgumentValues(definition, node, request.context, request)
  if (isThenable(args)) throw new Error(`The arguments of '${field.name}' are mapped asynchronously.`)
  return args
}
