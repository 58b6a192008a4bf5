import { readFileSync } from 'node:fs'

/** What a process took so far: seconds of processor time, and the most memory it ever held, in MB. */
export type ProcessCost = { cpuSeconds: number; peakMegabytes: number }

/** Ticks a second of /proc/<pid>/stat on every Linux that Node runs on. */
const ticks = 100

/** What Linux says of a process; throws where it has ended. */
export const processCost = (pid: number): ProcessCost => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return {
    cpuSeconds: (Number(fields[11]) + Number(fields[12])) / ticks,
    peakMegabytes: Number(peak?.[1] ?? 0) / 1024,
  }
}
