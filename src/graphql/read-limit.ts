import { apiError } from './errors/api-error.ts'

/** The most that a list holds. */
const greatest = 100

/** How many a list may have. Throws PAGE_SIZE for less than 1 or more than 100. */
export const readLimit = (limit: number): number => {
  if (limit < 1 || limit > greatest)
    throw apiError(
      'PAGE_SIZE',
      `'limit' is ${limit}, and a list has 1 to ${greatest}: pass a number in that range.`,
    )
  return limit
}
