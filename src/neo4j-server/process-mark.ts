import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { platform } from 'node:process'

type Seen = { state: string; startedAt: string }

/** From Linux itself: the state is what follows the program's name in brackets, the start, in ticks since boot, field 22. */
const seenInProc = (pid: number): Seen | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { state, startedAt: fields[18] ?? '' }
  } catch {
    return null
  }
}

const seenByPs = (pid: number): Seen | null => {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    // Else the same start is spelled otherwise in another user's language or time zone.
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  })
  const [, state = '', startedAt = ''] = /^\s*(\S+)\s+(.*\S)/.exec(stdout ?? '') ?? []
  return state === '' ? null : { state, startedAt }
}

/**
 * What tells a running process from every other one, a later one with the same pid too: its pid and when it started, in
 * letters, digits and hyphens. null once it has ended, also where nobody has taken note of its end (a zombie).
 */
export const processMark = (pid: number): string | null => {
  const seen = platform === 'linux' ? seenInProc(pid) : seenByPs(pid)
  return seen === null || /^[ZX]/.test(seen.state)
    ? null
    : `${pid}-${seen.startedAt.replaceAll(/[^0-9A-Za-z]+/g, '-')}`
}
