import { rowMaker } from '../answer/row.ts'
import type { Row } from '../answer/row.ts'
import type { ObjectPlan } from '../selection/object-plan.ts'
import type { Expression, Reading } from '../selection/plan.ts'
import { compareCypher } from './compare-cypher.ts'
import { listText } from './list-text.ts'

type ReadField = (raw: readonly unknown[], readings: readonly Reading[]) => unknown

/**
 * Begins each list of several values. Planning, Neo4j asks of a list what type fits all of its values, and compares with one another the many types that a property may have;
 * after one whose type is plain nothing is left to compare. A list of six properties is planned in half the time.
 */
const settled = 'true'

const columnsOf = (object: ObjectPlan, readings: readonly Reading[]): string[] => {
  const columns = object.fields.flatMap(({ plan }) => {
    if (plan.kind === 'column') return [plan.column(readings)]
    return plan.kind === 'columns' ? plan.columns(readings) : []
  })
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
 * name and text. So the text does not depend on the order or the names that a query gives them. An object that is certainly there needs no list
 * for a single value.
 */
export const objectExpression = (
  object: ObjectPlan,
  readings: readonly Reading[],
  { isCertain = false } = {},
): Expression => {
  const columns = columnsOf(object, readings)
  const slots = slotsOf(object, readings)
  const values = [...columns, ...slots.map(({ text }) => text)]
  const [only] = values
  const isBare = isCertain && only !== undefined && values.length === 1
  const first = values.length > 1 ? 1 : 0
  const placeOf = (column: string): number => first + columns.indexOf(column)
  const readers = object.fields.map(({ field, plan }): { key: string; read: ReadField } => {
    const { key } = field
    if (plan.kind === 'constant') return { key, read: () => plan.value }
    if (plan.kind === 'column') {
      const place = placeOf(plan.column(readings))
      return { key, read: (raw, now) => plan.decode(raw[place] ?? null, now) }
    }
    if (plan.kind === 'columns') {
      const places = plan.columns(readings).map(placeOf)
      const valuesIn = (raw: readonly unknown[]): unknown[] => places.map((place) => raw[place] ?? null)
      return { key, read: (raw, now) => plan.decode(valuesIn(raw), now) }
    }
    const slot = slots.findIndex((one) => one.key === key)
    const decode = slots[slot]?.decode ?? (() => null)
    const place = first + columns.length + slot
    return { key, read: (raw, now) => decode(raw[place] ?? null, now) }
  })
  const newRow = rowMaker(object.typeName)
  const decodeList = (raw: readonly unknown[], now: readonly Reading[]): Row => {
    const row = newRow()
    for (const { key, read } of readers) row[key] = read(raw, now)
    return row
  }
  if (isBare) return { text: only, decode: (raw, now) => decodeList([raw], now) }
  return {
    text: listText(values.length > 1 ? [settled, ...values] : values),
    decode: (raw, now) => (Array.isArray(raw) ? decodeList(raw, now) : null),
  }
}
