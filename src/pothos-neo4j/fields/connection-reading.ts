import type { Order } from './read-order.ts'
import type { SourceRows } from './rows-of-source.ts'

/** A page of a connection, as its arguments in one request ask for it. Cursors are given as placeholders, one for each key of the order. */
export type ConnectionReading = {
  rows: SourceRows
  order: Order
  name: string
  degree: string | null
  size: number
  end: 'first' | 'last'
  limit: string
  after: readonly string[] | null
  before: readonly string[] | null
}
