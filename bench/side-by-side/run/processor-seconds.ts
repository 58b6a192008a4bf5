import { processCost } from '../../growth/process-cost.ts'

/** How much processor time a process took so far, in seconds; null where the system does not say. */
export const processorSeconds = (pid: number | null): number | null => {
  if (pid === null) return null
  try {
    return processCost(pid).cpuSeconds
  } catch {
    return null
  }
}
