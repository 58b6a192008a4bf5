/** What a cursor holds for one order key. */
export type CursorValue = string | number | boolean

/** An expression that is never null for a row, and which way it runs. */
export type OrderKey = {
  expression: string
  direction: 'ASC' | 'DESC'
  type: 'string' | 'number' | 'boolean'
}

/** A total order of a connection's rows: the last key is unique among the rows that are equal in those before it. */
export type Order = {
  name: string
  /** An index gives the rows in this order. */
  isIndexed: boolean
  /**
   * An expression that has one value on all rows: the first property of a relationship index, which serves an order only where the text names
   * both its properties.
   */
  within: string | null
  keys: readonly OrderKey[]
}
