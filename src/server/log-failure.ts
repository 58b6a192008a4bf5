const described = (error: unknown): unknown =>
  error instanceof Error
    ? {
        name: error.name,
        message: error.message,
        ...('code' in error ? { code: error.code } : {}),
        stack: error.stack,
        ...(error.cause === undefined ? {} : { cause: described(error.cause) }),
      }
    : String(error)

/** Writes what went wrong whole, with its request's id, as one line of JSON on standard error. */
export const logFailure = (requestId: string, error: unknown, path?: readonly (string | number)[]): void => {
  const line = { at: new Date().toISOString(), level: 'error', requestId, path, error: described(error) }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}
