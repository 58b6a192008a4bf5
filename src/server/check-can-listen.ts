import { once } from 'node:events'
import { createServer } from 'node:net'
import { listenFailure } from './listen-failure.ts'

/** Throws a Failure PORT_TAKEN or BAD_CONFIG where a server could not listen: known before slower work begins. */
export const checkCanListen = async (host: string, port: number): Promise<void> => {
  const probe = createServer().listen(port, host)
  try {
    await once(probe, 'listening')
  } catch (error) {
    throw error instanceof Error ? listenFailure(error, host, port) : error
  }
  probe.close()
  await once(probe, 'close')
}
