import { Failure } from './failure.ts'
import { whenAborted } from './when-aborted.ts'

/** What the work gives, or a Failure STOPPED as soon as the signal aborts; the work itself is left to end with the process. */
export const unlessStopped = <T>(stopped: AbortSignal, work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    whenAborted(stopped).then((): never => {
      throw new Failure('STOPPED', 'Stopped before it was ready; the next start begins where this one was.')
    }),
  ])
