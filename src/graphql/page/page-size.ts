import { apiError } from '../errors/api-error.ts'

/** The most that a page holds. */
const greatest = 100

/** As Relay names them. */
export type PageArguments = {
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
}

/** How many rows are asked for, and from which end: the first 20 unless told. Throws PAGE_SIZE for less than 1, more than 100, or both ends at once. */
export const pageSize = ({ first, last }: PageArguments): { end: 'first' | 'last'; size: number } => {
  if (typeof first === 'number' && typeof last === 'number')
    throw apiError(
      'PAGE_SIZE',
      "'first' and 'last' exclude each other: pass 'first' to go forwards or 'last' to go backwards.",
    )
  const end = typeof last === 'number' ? 'last' : 'first'
  const size = last ?? first ?? 20
  if (size < 1 || size > greatest)
    throw apiError(
      'PAGE_SIZE',
      `'${end}' is ${size}, and a page has 1 to ${greatest}: pass a number in that range and go on with the page's cursors.`,
    )
  return { end, size }
}
