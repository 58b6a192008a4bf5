import type { CursorScope, CursorValue } from './cursor-scope.ts'
import { cursorVersion } from './encode-cursor.ts'
import { requestError } from './request-error.ts'

const parsed = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

const isCursorValue = (value: unknown): value is CursorValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

const refuse = (argument: string, why: string): never => {
  throw requestError(
    'BAD_CURSOR',
    `The cursor in '${argument}' ${why}. Pass a cursor that this connection gave in the same order, or leave '${argument}' out.`,
  )
}

/** The order's values in a cursor. Throws BAD_CURSOR where the text is none, or one of another version, connection or order. */
export const decodeCursor = (
  argument: 'after' | 'before',
  cursor: string,
  { name, order }: CursorScope,
): CursorValue[] => {
  const content = parsed(cursor)
  if (!Array.isArray(content) || content.length < 3) return refuse(argument, 'cannot be read')
  const [version, connection, orderName, ...values]: unknown[] = content
  if (version !== cursorVersion) return refuse(argument, 'is of another version of this server')
  if (typeof connection !== 'string' || typeof orderName !== 'string')
    return refuse(argument, 'cannot be read')
  if (connection !== name)
    return refuse(argument, `is of another connection (${connection}, and this is ${name})`)
  if (orderName !== order.name)
    return refuse(argument, `is of another order (${orderName}, and this is ${order.name})`)
  const known = values.filter(isCursorValue)
  if (
    known.length !== values.length ||
    known.length !== order.keys.length ||
    order.keys.some(({ type, accepts }, index) => typeof known[index] !== type || !accepts(known[index]))
  )
    return refuse(argument, 'cannot be read')
  return known
}
