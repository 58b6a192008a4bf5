import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Progress } from '../../progress.ts'

/** Downloads an image, layer by layer; null when it is here then, else the engine's own last word on why not. */
export const pullImage = (image: string, progress: Progress, signal: AbortSignal): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const pull = spawn('docker', ['pull', image], { stdio: ['ignore', 'pipe', 'pipe'] })
    const stop = () => pull.kill()
    signal.addEventListener('abort', stop, { once: true })
    const layers = new Set<string>()
    const complete = new Set<string>()
    createInterface({ input: pull.stdout }).on('line', (line) => {
      const [, layer, state] = /^([0-9a-f]{6,}): (.*)$/.exec(line) ?? []
      if (layer === undefined || state === undefined) return
      layers.add(layer)
      if (/^(Pull complete|Already exists)/.test(state)) complete.add(layer)
      progress.update(complete.size, layers.size, 'layers')
    })
    const errors: string[] = []
    createInterface({ input: pull.stderr }).on('line', (line) => errors.push(line))
    pull.once('error', (error) => resolve(error.message))
    pull.once('close', (code) => {
      signal.removeEventListener('abort', stop)
      if (signal.aborted) reject(signal.reason)
      else resolve(code === 0 ? null : (errors.at(-1) ?? `docker pull ended with exit code ${code}`))
    })
  })
