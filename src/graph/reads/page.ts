import type { CursorValue } from './order.ts'

/** One page of a connection as it is asked for. */
export type Page = {
  /** Rows at most, 1 to 100. */
  size: number
  /** Which end of the connection (or of what the cursors leave of it) the page is taken from. */
  end: 'first' | 'last'
  /** Values of the order's keys at the cursor: rows after it only. */
  after: readonly CursorValue[] | null
  /** Rows before it only. */
  before: readonly CursorValue[] | null
  /** What costs something and is answered only where it is asked for. */
  wants: { totalCount: boolean; hasNextPage: boolean; hasPreviousPage: boolean }
}
