import { setTimeout as sleep } from 'node:timers/promises'
import { takeLock } from './take-lock.ts'

/** Waits until no other process has the lock that `folder` stands for, takes it, and gives the function that lets go of it. */
export const lockWhenFree = async (folder: string, signal: AbortSignal): Promise<() => void> => {
  for (;;) {
    const unlock = takeLock(folder)
    if (unlock) return unlock
    await sleep(200, undefined, { signal })
  }
}
