import { createServer } from 'node:net'
import { Failure } from '../failure.ts'

const bindError = (port: number): Promise<NodeJS.ErrnoException | null> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', resolve)
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(null)))
  })

/** Throws a Failure PORT_TAKEN that names the port and the variable that states it, unless the port is free on 127.0.0.1. */
export const checkPortFree = async (
  port: number,
  variable: 'NEO4J_BOLT_PORT' | 'NEO4J_HTTP_PORT',
): Promise<void> => {
  const error = await bindError(port)
  if (error === null) return
  const why =
    error.code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be had (${error.message})`
  throw new Failure(
    'PORT_TAKEN',
    `Port ${port} of 127.0.0.1 ${why}: stop that program, or set ${variable} to a free port.`,
    { cause: error },
  )
}
