import type { CursorValue, Order } from '../../graph/reads/order.ts'

/** What a cursor is of: the same connection in the same order. */
export type CursorScope = { name: string; order: Order }

/** The version of the form; a cursor of another is refused. */
export const cursorVersion = 1

/** A cursor: opaque to clients; says of which connection and order it is, and where in it. */
export const encodeCursor = ({ name, order }: CursorScope, values: readonly CursorValue[]): string =>
  Buffer.from(JSON.stringify([cursorVersion, name, order.name, ...values])).toString('base64url')
