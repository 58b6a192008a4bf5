import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url))

/** A run of scripts/run.mjs, the launcher of npm's scripts, and of the papergraph below it. */
export type Run = {
  launcher: ChildProcess
  /** Resolves once it has printed this; throws where it ends without. */
  hasPrinted(text: string): Promise<void>
  /** Resolves with all that both have printed once neither runs. */
  printed: Promise<string>
  /** Resolves with the launcher's exit code; null where a signal ended it. */
  exitCode: Promise<number | null>
}

export const startRun = (args: string[], env: Record<string, string> = {}): Run => {
  const launcher = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  launcher.stdout.on('data', (part) => (output += String(part)))
  launcher.stderr.on('data', (part) => (output += String(part)))
  // The pipes close when the last process that writes to them has gone.
  const printed = once(launcher, 'close').then(() => output)
  return {
    launcher,
    hasPrinted: async (text) => {
      while (!output.includes(text)) {
        if (launcher.stdout.readableEnded)
          throw new Error(`It ended, and had printed no '${text}':\n${output}`)
        await Promise.race([once(launcher.stdout, 'data'), once(launcher.stderr, 'data'), printed])
      }
    },
    printed,
    exitCode: once(launcher, 'exit').then(([code]) => code),
  }
}
