/** What a cursor is of: a connection in an order, and what its values must be. */
export type CursorScope = {
  name: string
  order: {
    name: string
    keys: readonly { type: 'string' | 'number' | 'boolean'; accepts(value: unknown): boolean }[]
  }
}

/** What a cursor holds for one key of the order. */
export type CursorValue = string | number | boolean
