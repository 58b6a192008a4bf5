import { z } from 'zod'
import type { CursorValue } from '../../graph/reads/order.ts'
import { apiError } from '../errors/api-error.ts'
import { cursorVersion } from './encode-cursor.ts'
import type { CursorScope } from './encode-cursor.ts'

const form = z.tuple([z.number(), z.string(), z.string()], z.union([z.string(), z.number(), z.boolean()]))

const parsed = (cursor: string) => {
  try {
    return form.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))).data
  } catch {
    return undefined
  }
}

const refuse = (argument: string, why: string): never => {
  throw apiError(
    'BAD_CURSOR',
    `The cursor in '${argument}' ${why}. Pass a cursor that this connection gave with the same arguments, or leave '${argument}' out.`,
  )
}

/** The order key's values in a cursor. Throws BAD_CURSOR where the text is none, or one of another connection, order or search. */
export const decodeCursor = (
  argument: 'after' | 'before',
  cursor: string,
  { name, order }: CursorScope,
): CursorValue[] => {
  const content = parsed(cursor)
  if (content === undefined) return refuse(argument, 'cannot be read')
  const [version, connection, orderName, ...values] = content
  if (version !== cursorVersion) return refuse(argument, 'is of another version of this server')
  if (connection !== name)
    return refuse(argument, `is of another connection (${connection}, and this is ${name})`)
  if (orderName !== order.name)
    return refuse(
      argument,
      `is of another order or of other arguments (${orderName}, and this is ${order.name})`,
    )
  if (
    values.length !== order.keys.length ||
    order.keys.some(({ type }, index) => typeof values[index] !== type)
  )
    return refuse(argument, 'cannot be read')
  return values
}
