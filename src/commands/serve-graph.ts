import { join } from 'node:path'
import type { Writable } from 'node:stream'
import type { Config } from '../config.ts'
import { Failure } from '../failure.ts'
import { openGraph } from '../graph/graph.ts'
import type { Graph } from '../graph/graph.ts'
import { patientRead } from '../graph/patient-read.ts'
import { readStatistics } from '../graph/reads/read-statistics.ts'
import { importPapers } from '../ingest/import-papers.ts'
import { prepareGraph } from '../ingest/prepare-graph.ts'
import { browserHint } from '../neo4j-server/browser-hint.ts'
import type { Embedder } from '../knowledge/embedders/embedder.ts'
import type { Neo4jHandle } from '../neo4j-server/neo4j-handle.ts'
import type { Progress } from '../progress.ts'
import { startHttpServer } from '../server/start-http-server.ts'
import { openInputFile } from '../sources/open-input-file.ts'
import { seedsDirectory } from '../sources/seeds/seeds-directory.ts'
import { seeds } from '../sources/seeds/seeds.ts'
import { whenAborted } from '../when-aborted.ts'

/** Constraints, indexes and reference data; and the seeds, where there is no paper yet. Gives the graph's embedder, which holds nothing yet. */
const fillGraph = async (
  graph: Graph,
  config: Config,
  progress: Progress,
  stopped: AbortSignal,
): Promise<Embedder> => {
  const { knowledge, embedder } = await prepareGraph(graph, config.embedder, progress, stopped)
  if (config.seeds === 'none' || (await readStatistics(graph)).papers > 0) return embedder
  const file = await openInputFile(join(seedsDirectory(), 'papers.jsonl'), config.dataDir)
  try {
    const report = await importPapers({
      graph,
      knowledge,
      embedder,
      source: seeds,
      files: [file],
      options: { sourceName: null, date: null },
      dryRun: false,
      strict: true,
      rowsFolder: join(config.dataDir, 'imports'),
      progress,
      stopped,
    })
    await report.dispose()
  } finally {
    await file.dispose()
    await embedder.close()
  }
  return embedder
}

const welcome = async (graph: Graph, config: Config, neo4j: Neo4jHandle, url: string): Promise<string> => {
  const held = await readStatistics(graph)
  return [
    '',
    `GraphiQL       ${url}/graphql`,
    `${browserHint(config, neo4j)}`,
    `In the graph: ${held.papers} papers, ${held.topics} topics, ${held.concepts} concepts, ${held.organizations} organisations, ` +
      `${held.listings} listings, ${held.relationships} relationships.`,
    'Ctrl-C stops the server, and the Neo4j that it started.',
    '',
  ].join('\n')
}

/** Prepares and fills the graph by a connection of its own: its statements may take longer than those of a request. */
const filledGraph = async (
  neo4j: Neo4jHandle,
  config: Config,
  progress: Progress,
  stopped: AbortSignal,
): Promise<Embedder> => {
  const graph = openGraph(neo4j.connection, { readTimeout: patientRead })
  try {
    return await fillGraph(graph, config, progress, stopped)
  } finally {
    await graph.close()
    progress.end()
  }
}

/** Fills a graph where it is empty and serves it until it is asked to stop; throws a Failure where its Neo4j ends by itself. */
export const serveGraph = async (
  neo4j: Neo4jHandle,
  config: Config,
  progress: Progress,
  out: Writable,
  stopped: AbortSignal,
): Promise<void> => {
  const embedder = await filledGraph(neo4j, config, progress, stopped)
  const graph = openGraph(neo4j.connection)
  try {
    const http = await startHttpServer({
      graph,
      embedder: async () => embedder,
      host: config.host,
      port: config.port,
    })
    try {
      out.write(await welcome(graph, config, neo4j, http.url))
      const lost = await Promise.race([whenAborted(stopped), neo4j.lost])
      if (lost !== undefined) throw new Failure('NEO4J_FAILED', lost)
    } finally {
      await http.close()
    }
  } finally {
    await graph.close()
    await embedder.close()
  }
}
