import { existsSync, readFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '../failure.ts'
import { connectToKeeper } from './connect-to-keeper.ts'
import { lastLines } from './last-lines.ts'
import type { Neo4jPaths } from './neo4j-paths.ts'
import { spawnKeeper } from './spawn-keeper.ts'
import type { SpawnedKeeper } from './spawn-keeper.ts'

/** A keeper that stops its Neo4j takes up to a minute and a bit; one that takes longer is stuck. */
const PATIENCE_MS = 90_000

const crashed = (paths: Neo4jPaths): Failure => {
  const log = existsSync(paths.keeperLog) ? readFileSync(paths.keeperLog, 'utf8') : ''
  return new Failure(
    'NEO4J_FAILED',
    `The process that looks after Neo4j ended at once. It wrote:\n${lastLines(log).replaceAll(/^/gm, '  ')}`,
  )
}

/** A connection to a keeper, tried until the one that was spawned has ended; null when it ended unconnected. */
const connectedBefore = async (keeper: SpawnedKeeper, paths: Neo4jPaths): Promise<Socket | null> => {
  while (keeper.isRunning()) {
    await sleep(20)
    const started = await connectToKeeper(paths)
    if (started) return started
  }
  return null
}

/**
 * A connection to the keeper of a data folder, which is started where none runs. While an earlier one still stops its
 * Neo4j this waits and tries again.
 */
export const reachKeeper = async (dataDir: string, paths: Neo4jPaths): Promise<Socket> => {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline) {
    const running = await connectToKeeper(paths)
    if (running) return running
    const keeper = spawnKeeper(dataDir, paths)
    const started = await connectedBefore(keeper, paths)
    if (started) return started
    if ((await keeper.ended) !== 0) throw crashed(paths)
    await sleep(200)
  }
  throw new Failure(
    'DATA_DIR_IN_USE',
    `Another papergraph has the data in ${dataDir} and neither shares nor stops its Neo4j: stop it, or set DATA_DIR to another folder.`,
  )
}
