import { decodeCursor } from '../page/decode-cursor.ts'
import type { PageOptions } from '../page/page-options.ts'
import { pageSize } from '../page/page-size.ts'
import type { ConnectionReading } from './connection-reading.ts'
import type { ReadSource } from './read-source.ts'

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** The page that a connection's arguments ask for. Throws PAGE_SIZE and BAD_CURSOR. */
export const readConnection = (
  name: string,
  { rows, order, source, key }: ReadSource,
  args: Record<string, unknown>,
  { asksForMore, ...options }: PageOptions & { asksForMore: boolean },
  add: (value: unknown) => string,
): { key: string; content: ConnectionReading } => {
  if (order === null) throw new Error(`The connection ${name} has no order.`)
  const { end, size } = pageSize({ first: numberOf(args['first']), last: numberOf(args['last']) }, options)
  const cursor = (argument: 'after' | 'before'): string[] | null => {
    const text = textOf(args[argument])
    return text === null ? null : decodeCursor(argument, text, { name, order }).map(add)
  }
  const after = cursor('after')
  const before = cursor('before')
  const content = {
    rows,
    order,
    name,
    degree: source.degree ?? null,
    size,
    end,
    limit: add(asksForMore ? size + 1 : size),
    after,
    before,
  }
  return { key: `${key} ${end} ${after !== null} ${before !== null}`, content }
}
