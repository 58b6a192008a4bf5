/** Whether an error is that a reader of our output, such as `head`, has left: what is left of it is not wanted then, and that is no failure. */
export const isBrokenPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE'
