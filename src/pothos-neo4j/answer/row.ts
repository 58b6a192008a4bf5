const typeName = Symbol('type of a row')

/** An object of an answer, keyed by the names that the query gives its fields. */
export type Row = Record<string, unknown>

/** Makes empty rows of a type, all of one hidden class; the type is on their prototype, so that it is in no answer. */
export const rowMaker = (name: string): (() => Row) => {
  class TypedRow {
    [key: string]: unknown
  }
  Object.defineProperty(TypedRow.prototype, typeName, { value: name })
  // A query may call a field `__proto__`, which must be a name like any other.
  Object.defineProperty(TypedRow.prototype, '__proto__', { value: undefined, writable: true })
  return () => new TypedRow()
}

/** The GraphQL type of a row that the plugin made; undefined for anything else. */
export const typeOfRow = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null || !(typeName in value)) return undefined
  return String(value[typeName])
}

/** Whether the plugin made a value. */
export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && typeName in value
