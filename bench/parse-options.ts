import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'
import { Failure } from '../src/failure.ts'

/** What a command line says, by `parseArgs`. Throws a Failure BAD_ARGUMENT with the help where it says what there is not. */
export const parseOptions = <Config extends ParseArgsConfig>(
  config: Config,
  help: string,
): ReturnType<typeof parseArgs<Config>> => {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new Failure('BAD_ARGUMENT', `${error instanceof Error ? error.message : String(error)}\n\n${help}`)
  }
}
