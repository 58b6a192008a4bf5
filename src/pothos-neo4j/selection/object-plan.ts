import type { FieldPlan } from './plan.ts'
import type { SelectedField } from './selected-field.ts'

/** An object's selected fields with the way each is read, in the order of the answer. */
export type ObjectPlan = {
  typeName: string
  fields: readonly { field: SelectedField; plan: FieldPlan }[]
}
