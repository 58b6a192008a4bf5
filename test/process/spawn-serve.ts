import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

/** `papergraph serve` as a process of its own; resolves once it says that it serves, rejects with what it said where it ends before. */
export const spawnServe = (environment: Record<string, string>): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const serve = spawn(process.execPath, [program, 'serve'], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    const hear = (part: Buffer): void => {
      said += part.toString()
      if (said.includes('In the graph:')) resolve(serve)
    }
    serve.stdout.on('data', hear)
    serve.stderr.on('data', hear)
    serve.once('exit', (code) => reject(new Error(`serve ended with ${code}: ${said}`)))
  })
