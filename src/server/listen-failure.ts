import { Failure } from '../failure.ts'

/** What stops a server from listening, as a Failure that says what to do; anything unknown as it is. */
export const listenFailure = (error: NodeJS.ErrnoException, host: string, port: number): Error => {
  if (error.code === 'EADDRINUSE')
    return new Failure(
      'PORT_TAKEN',
      `Port ${port} on ${host} is taken. Stop what listens there, or set PORT to another port.`,
      { cause: error },
    )
  if (error.code === 'EACCES')
    return new Failure(
      'BAD_CONFIG',
      `Port ${port} may not be listened on by this user. Set PORT to 1024 or more.`,
      { cause: error },
    )
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN')
    return new Failure(
      'BAD_CONFIG',
      `HOST is '${host}', which is no address of this machine. Set HOST to localhost, to 0.0.0.0 for every address, or to one of its own.`,
      { cause: error },
    )
  return error
}
