import type { Failure } from '../../failure.ts'

/** Milliseconds. A service that is down is waited for up to ten seconds, which not everyone who searches shall do. */
const rest = 30_000

/** Whether something failed of late, so that it is better not asked for a while. */
export type FailureRest = { isResting(): boolean; failed(failure: Failure): void }

/** A rest of half a minute after each failure, which `tell` is told. `now` gives milliseconds. */
export const failureRest = (
  tell: (failure: Failure) => void,
  now: () => number = () => performance.now(),
): FailureRest => {
  let end = Number.NEGATIVE_INFINITY
  return {
    isResting: () => now() < end,
    failed(failure) {
      end = now() + rest
      tell(failure)
    },
  }
}
