import type { CursorScope } from './cursor-scope.ts'

/** The version of a cursor's form; one of another version is refused. */
export const cursorVersion = 1

/** A cursor: opaque to clients; says of which connection and order it is, and where in it. */
export const encodeCursor = ({ name, order }: CursorScope, values: readonly unknown[]): string =>
  Buffer.from(JSON.stringify([cursorVersion, name, order.name, ...values])).toString('base64url')
