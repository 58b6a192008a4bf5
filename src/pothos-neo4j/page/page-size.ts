import type { PageOptions } from './page-options.ts'
import { requestError } from './request-error.ts'

/** As Relay names them. */
export type PageArguments = {
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
}

/** How many rows are asked for, and from which end. Throws PAGE_SIZE for less than 1, for too many, and for both ends at once. */
export const pageSize = (
  { first, last }: PageArguments,
  { size, most }: PageOptions,
): { end: 'first' | 'last'; size: number } => {
  if (typeof first === 'number' && typeof last === 'number')
    throw requestError(
      'PAGE_SIZE',
      "'first' and 'last' exclude each other: pass 'first' to go forwards or 'last' to go backwards.",
    )
  const end = typeof last === 'number' ? 'last' : 'first'
  const asked = last ?? first ?? size
  if (asked < 1 || asked > most)
    throw requestError(
      'PAGE_SIZE',
      `'${end}' is ${asked}, and a page has 1 to ${most}: pass a number in that range and go on with the page's cursors.`,
    )
  return { end, size: asked }
}
