import { apiError } from '../errors/api-error.ts'

/** A whole number of an argument. Throws the error with the code for less than 1 or more than `most`. */
export const readWithin = (
  code: 'PAGE_SIZE' | 'OUT_OF_RANGE',
  argument: string,
  value: number,
  most: number,
): number => {
  if (value < 1 || value > most)
    throw apiError(code, `'${argument}' is ${value}: pass a number from 1 to ${most}.`)
  return value
}
