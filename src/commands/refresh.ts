import type { Writable } from 'node:stream'
import type { Config } from '../config.ts'
import { openGraph } from '../graph/graph.ts'
import { patientRead } from '../graph/patient-read.ts'
import { prepareRefresh } from '../ingest/refresh/prepare-refresh.ts'
import { refreshGraph } from '../ingest/refresh/refresh-graph.ts'
import { findOrStartNeo4j } from '../neo4j-server/find-or-start-neo4j.ts'
import type { Progress } from '../progress.ts'
import { unlessStopped } from '../unless-stopped.ts'

/**
 * `papergraph refresh`: finds or starts Neo4j and works everything out anew that depends on all papers, with the embedder that EMBEDDER names.
 * Resolves with the exit code; throws a Failure with what to do.
 */
export const refreshCommand = async (
  config: Config,
  progress: Progress,
  out: Writable,
  stopped: AbortSignal,
): Promise<number> => {
  const neo4j = await unlessStopped(stopped, findOrStartNeo4j(config, { purpose: 'loading' }, progress))
  const graph = openGraph(neo4j.connection, { readTimeout: patientRead })
  try {
    const readers = await unlessStopped(stopped, prepareRefresh(graph, config, progress, stopped))
    const { papers } = await refreshGraph({ graph, ...readers, progress, stopped }).finally(() =>
      readers.embedder.close(),
    )
    progress.end()
    out.write(`Refreshed: ${papers} papers, with the embedder ${readers.embedder.name}.\n`)
    return 0
  } finally {
    await graph.close()
    await neo4j.release()
  }
}
