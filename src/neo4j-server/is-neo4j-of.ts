import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { platform } from 'node:process'

const commandLine = (pid: number): string => {
  try {
    return platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        })
  } catch {
    return ''
  }
}

/** Whether the process is a Neo4j with that home folder: a pid alone may be another program's by now. */
export const isNeo4jOf = (pid: number, home: string): boolean =>
  commandLine(pid).includes(`--home-dir=${home} `)
