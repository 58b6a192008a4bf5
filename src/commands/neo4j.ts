import type { Writable } from 'node:stream'
import type { Config } from '../config.ts'
import { Failure } from '../failure.ts'
import { browserHint } from '../neo4j-server/browser-hint.ts'
import { findOrStartNeo4j } from '../neo4j-server/find-or-start-neo4j.ts'
import type { Progress } from '../progress.ts'
import { unlessStopped } from '../unless-stopped.ts'
import { whenAborted } from '../when-aborted.ts'

/**
 * Runs Neo4j until it is asked to stop, for Neo4j Browser and other tools; where NEO4J_URI names one, says only that it answers.
 * Resolves with the exit code.
 */
export const neo4jCommand = async (
  config: Config,
  progress: Progress,
  out: Writable,
  stopped: AbortSignal,
): Promise<number> => {
  const neo4j = await unlessStopped(stopped, findOrStartNeo4j(config, { purpose: 'serving' }, progress))
  try {
    progress.end()
    if (neo4j.runner === 'remote') {
      out.write(
        `Neo4j ${neo4j.version} answers at ${neo4j.connection.uri}: it runs by itself, as NEO4J_URI says.\n`,
      )
      return 0
    }
    out.write(
      `Neo4j ${neo4j.version} answers at ${neo4j.connection.uri}.\n${browserHint(config, neo4j)}Ctrl-C stops it.\n`,
    )
    const lost = await Promise.race([whenAborted(stopped), neo4j.lost])
    if (lost !== undefined) throw new Failure('NEO4J_FAILED', lost)
    return 0
  } finally {
    progress.step('Stopping Neo4j')
    await neo4j.release()
    progress.end()
  }
}
