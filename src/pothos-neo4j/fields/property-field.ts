import type { FieldSpec } from '../selection/plan.ts'
import { propertyColumn } from './property-column.ts'
import { ownerOf } from './owner-of.ts'

/** A property of the node, of the relationship or of the row that the field's object is. */
export const propertyField =
  (name: string): FieldSpec =>
  ({ parent, bindings, reader }) => {
    const { text, decode } = propertyColumn(reader.graph, ownerOf(parent), name, bindings)
    return { kind: 'column', column: () => text, decode }
  }
