import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('./holder-program.ts', import.meta.url))

/** Another process that holds the Neo4j of an environment; resolves once it does. */
export const spawnHolder = async (environment: Record<string, string>): Promise<ChildProcess> => {
  const holder = spawn(process.execPath, [program], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(holder.stdout, 'data')
  return holder
}
