import type { Writable } from 'node:stream'
import type { Config } from '../config.ts'
import { findOrStartNeo4j } from '../neo4j-server/find-or-start-neo4j.ts'
import type { Progress } from '../progress.ts'
import { checkCanListen } from '../server/check-can-listen.ts'
import { unlessStopped } from '../unless-stopped.ts'

/**
 * The main job: finds or starts Neo4j, fills it where it is empty, and serves until it is asked to stop or Neo4j ends. Resolves with the exit code;
 * throws a Failure where something is in the way.
 */
export const serveCommand = async (
  config: Config,
  progress: Progress,
  out: Writable,
  stopped: AbortSignal,
): Promise<number> => {
  await checkCanListen(config.host, config.port)
  const starting = findOrStartNeo4j(config, { purpose: 'serving' }, progress)
  // The larger part of the program is loaded while Neo4j starts.
  const loading = import('./serve-graph.ts')
  const neo4j = await unlessStopped(stopped, starting)
  try {
    const { serveGraph } = await loading
    await serveGraph(neo4j, config, progress, out, stopped)
    return 0
  } finally {
    progress.step('Stopping')
    await neo4j.release()
    progress.end()
  }
}
