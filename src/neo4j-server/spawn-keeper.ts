import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Neo4jPaths } from './neo4j-paths.ts'

export type SpawnedKeeper = {
  isRunning(): boolean
  /** Resolves with its exit code. */
  ended: Promise<number>
}

/** Starts a keeper that outlives this process and its terminal. */
export const spawnKeeper = (dataDir: string, paths: Neo4jPaths): SpawnedKeeper => {
  // The keeper is TypeScript beside the source and JavaScript beside what was compiled from it.
  const program = fileURLToPath(new URL(`./keeper${extname(import.meta.url)}`, import.meta.url))
  const log = openSync(paths.keeperLog, 'a', 0o600)
  const keeper = spawn(process.execPath, [program, dataDir], {
    cwd: paths.folder,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  keeper.unref()
  return {
    isRunning: () => keeper.pid !== undefined && keeper.exitCode === null && keeper.signalCode === null,
    ended: new Promise((resolve) => {
      keeper.once('error', () => resolve(1))
      keeper.once('exit', (code) => resolve(code ?? 1))
    }),
  }
}
