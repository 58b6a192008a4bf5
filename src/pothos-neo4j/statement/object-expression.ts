import { rowMaker } from '../answer/row.ts'
import type { Row } from '../answer/row.ts'
import type { ObjectPlan } from '../selection/object-plan.ts'
import type { Expression, Reading } from '../selection/plan.ts'
import { compareCypher } from './compare-cypher.ts'
import { listText } from './list-text.ts'

type ReadField = (raw: readonly unknown[], readings: readonly Reading[]) => unknown

const columnsOf = (object: ObjectPlan, readings: readonly Reading[]): string[] => {
  const columns = object.fields.flatMap(({ plan }) => (plan.kind === 'columns' ? plan.columns(readings) : []))
  return [...new Set(columns)].sort(compareCypher)
}

const slotsOf = (object: ObjectPlan, readings: readonly Reading[]) =>
  object.fields
    .flatMap(({ field, plan }) =>
      plan.kind === 'slot' ? [{ key: field.key, name: field.name, ...plan.render(readings) }] : [],
    )
    .sort((a, b) => (a.name === b.name ? compareCypher(a.text, b.text) : a.name < b.name ? -1 : 1))

/**
 * An object's selected fields as one list: each column once, in the order of its text, then a place for each nested field, in the order of its
 * name and text. So the text does not depend on the order or the names that a query gives them.
 */
export const objectExpression = (object: ObjectPlan, readings: readonly Reading[]): Expression => {
  const columns = columnsOf(object, readings)
  const slots = slotsOf(object, readings)
  const readers = object.fields.map(({ field, plan }): { key: string; read: ReadField } => {
    if (plan.kind === 'constant') return { key: field.key, read: () => plan.value }
    if (plan.kind === 'columns') {
      const places = plan.columns(readings).map((column) => columns.indexOf(column))
      const [only] = places
      if (only !== undefined && places.length === 1)
        return { key: field.key, read: (raw, now) => plan.decode([raw[only] ?? null], now) }
      return {
        key: field.key,
        read: (raw, now) =>
          plan.decode(
            places.map((place) => raw[place] ?? null),
            now,
          ),
      }
    }
    const place = slots.findIndex(({ key }) => key === field.key)
    const decode = slots[place]?.decode ?? (() => null)
    return { key: field.key, read: (raw, now) => decode(raw[columns.length + place] ?? null, now) }
  })
  const newRow = rowMaker(object.typeName)
  return {
    text: listText([...columns, ...slots.map(({ text }) => text)]),
    decode: (raw, now): Row | null => {
      if (!Array.isArray(raw)) return null
      const row = newRow()
      for (const { key, read } of readers) row[key] = read(raw, now)
      return row
    },
  }
}
