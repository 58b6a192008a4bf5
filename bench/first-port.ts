import { Failure } from '../src/failure.ts'

/** The first of so many ports that follow one another, as --port gives it. Throws a Failure BAD_ARGUMENT. */
export const firstPort = (written: string, count: number): number => {
  const port = Number(written)
  const greatest = 65_536 - count
  if (!Number.isInteger(port) || port < 1 || port > greatest)
    throw new Failure('BAD_ARGUMENT', `--port must be a number from 1 to ${greatest}, and is ${written}.`)
  return port
}
