import { encodeCursor } from '../page/encode-cursor.ts'
import type { FieldPlan, FieldSpec, Reading } from '../selection/plan.ts'
import { plainValue } from './plain-value.ts'
import type { ConnectionReading } from './connection-reading.ts'

/** A row's cursor: the values of the order's keys. */
export const cursorPlan = (contentOf: (readings: readonly Reading[]) => ConnectionReading): FieldPlan => ({
  kind: 'columns',
  columns: (readings) => contentOf(readings).order.keys.map(({ projected }) => projected),
  decode: (values, readings) => encodeCursor(contentOf(readings), values.map(plainValue)),
})

/** An edge's cursor. */
export const cursorField: FieldSpec = ({ bindings, reader }) => {
  const connection = bindings.connection === null ? undefined : reader.connections.get(bindings.connection)
  if (connection === undefined) throw new Error('A cursor is of a connection.')
  return cursorPlan(connection.contentOf)
}
