import { Failure } from './failure.ts'

/** An error for the terminal: a Failure's own message; anything else with a word on how to see more. The stack where `verbose`. */
export const failureText = (error: unknown, verbose: boolean): string => {
  const known = error instanceof Failure
  const message = error instanceof Error ? error.message : String(error)
  const stack = verbose && error instanceof Error ? `\n${error.stack ?? ''}` : ''
  return known
    ? `papergraph: ${message}${stack}`
    : `papergraph: something unforeseen went wrong: ${message}${verbose ? stack : '\nRun the same command with --verbose to see where.'}`
}
