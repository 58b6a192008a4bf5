import { StopRequest } from './stop-request.ts'
import { stopWithParent } from './stop-with-parent.ts'

/** One Ctrl-C may arrive twice: from the terminal, and passed on by npx. Later than this, in milliseconds, it is another one. */
const SAME_KEY_PRESS = 500

/**
 * A signal that aborts when a person or a parent asks this process to stop: Ctrl-C, SIGTERM, SIGHUP, or the end of the process
 * that launched it; its reason is the StopRequest. A second Ctrl-C leaves at once, with exit code 130: a Neo4j of ours stops by itself once nobody holds it.
 */
export const untilStopped = (): AbortSignal => {
  const controller = new AbortController()
  let firstAt = Number.POSITIVE_INFINITY
  process.on('SIGINT', () => {
    if (Date.now() - firstAt > SAME_KEY_PRESS) process.exit(130)
    firstAt = Math.min(firstAt, Date.now())
    controller.abort(new StopRequest('SIGINT'))
  })
  for (const name of ['SIGTERM', 'SIGHUP'] as const)
    process.on(name, () => controller.abort(new StopRequest(name)))
  stopWithParent(() => controller.abort(new StopRequest('SIGTERM')))
  return controller.signal
}
