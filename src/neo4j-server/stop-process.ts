import { setTimeout as sleep } from 'node:timers/promises'

const signal = (pid: number, name: 'SIGTERM' | 'SIGKILL'): void => {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended in the meantime, which is what is wanted.
  }
}

const ended = async (isRunning: () => boolean, within: number): Promise<boolean> => {
  const deadline = Date.now() + within
  while (isRunning()) {
    if (Date.now() > deadline) return false
    await sleep(50)
  }
  return true
}

/** Asks a process to stop in order, and ends it by force after `patience` milliseconds. Resolves once it is gone. */
export const stopProcess = async (
  pid: number,
  isRunning: () => boolean,
  patience = 60_000,
): Promise<void> => {
  if (!isRunning()) return
  signal(pid, 'SIGTERM')
  if (await ended(isRunning, patience)) return
  signal(pid, 'SIGKILL')
  await ended(isRunning, 10_000)
}
