import { StopRequest } from './stop-request.ts'

/** The exit code of a command that was asked to stop and left work to be done; that of Ctrl-C where nobody says by which signal. */
export const stopExitCode = (stopped: AbortSignal): number => {
  const reason: unknown = stopped.reason
  return reason instanceof StopRequest ? reason.exitCode : 130
}
