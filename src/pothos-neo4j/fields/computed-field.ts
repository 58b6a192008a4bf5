import type { FieldSpec } from '../selection/plan.ts'
import { attempted } from './attempted.ts'
import { readArguments } from './read-arguments.ts'
import { ownerOf } from './owner-of.ts'
import { propertyColumn } from './property-column.ts'

/** Makes a value of some properties and the field's arguments; pure and synchronous. */
export type Compute = (properties: Record<string, unknown>, args: Record<string, unknown>) => unknown

/** A value that TypeScript makes of properties of the row. */
export const computedField =
  (select: readonly string[], compute: Compute): FieldSpec =>
  ({ parent, field, bindings, reader }) => {
    const owner = ownerOf(parent)
    const columns = select.map((name) => ({ name, ...propertyColumn(reader.graph, owner, name, bindings) }))
    const texts = columns.map(({ text }) => text)
    const hasArguments = (field.definition?.args.length ?? 0) > 0
    const { contentOf } = hasArguments
      ? reader.register((request) => ({ key: '', content: readArguments(field, request) }))
      : { contentOf: () => ({}) }
    return {
      kind: 'columns',
      columns: () => texts,
      decode: (values, readings) => {
        const properties: Record<string, unknown> = {}
        for (const [place, { name, decode }] of columns.entries()) properties[name] = decode(values[place])
        return attempted(() => compute(properties, contentOf(readings)))
      },
    }
  }
