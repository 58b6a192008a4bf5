import { join } from 'node:path'
import type { Writable } from 'node:stream'
import type { Config } from '../config.ts'
import { Failure } from '../failure.ts'
import { openGraph } from '../graph/graph.ts'
import type { Graph } from '../graph/graph.ts'
import { patientRead } from '../graph/patient-read.ts'
import { readStatistics } from '../graph/reads/read-statistics.ts'
import { openImports } from '../graphql/imports/open-imports.ts'
import { graphEmbedder } from '../ingest/readers/graph-embedder.ts'
import { importPapers } from '../ingest/import-papers.ts'
import { prepareGraph } from '../ingest/prepare-graph.ts'
import type { Readers } from '../ingest/readers/readers.ts'
import { browserHint } from '../neo4j-server/browser-hint.ts'
import type { Neo4jHandle } from '../neo4j-server/neo4j-handle.ts'
import { stopHint } from '../neo4j-server/stop-hint.ts'
import type { Progress } from '../progress.ts'
import { startHttpServer } from '../server/start-http-server.ts'
import type { GraphqlOptions } from '../server/graphql-handler.ts'
import { openInputFile } from '../sources/open-input-file.ts'
import { seedsDirectory } from '../sources/seeds/seeds-directory.ts'
import { seeds } from '../sources/seeds/seeds.ts'
import { whenAborted } from '../when-aborted.ts'
import { makeRowsFolder } from './make-rows-folder.ts'

/** Constraints, indexes and reference data; and the seeds, where there is no paper yet. Gives who reads papers for the graph. */
const fillGraph = async (
  graph: Graph,
  config: Config,
  progress: Progress,
  stopped: AbortSignal,
): Promise<Readers> => {
  const readers = await prepareGraph(graph, config, progress, stopped)
  if (config.seeds === 'none' || (await readStatistics(graph)).papers > 0) return readers
  const file = await openInputFile(join(seedsDirectory(), 'papers.jsonl'), config.dataDir)
  try {
    const report = await importPapers({
      graph,
      ...readers,
      source: seeds,
      files: [file],
      options: { sourceName: null, date: null },
      dryRun: false,
      strict: true,
      rowsFolder: makeRowsFolder(config),
      progress,
      stopped,
    })
    await report.dispose()
  } finally {
    await file.dispose()
    await readers.embedder.close()
  }
  return readers
}

const welcome = async (graph: Graph, config: Config, neo4j: Neo4jHandle, url: string): Promise<string> => {
  const held = await readStatistics(graph)
  return [
    '',
    `GraphiQL       ${url}/graphql`,
    `${browserHint(config, neo4j)}`,
    `In the graph: ${held.papers} papers, ${held.topics} topics, ${held.concepts} concepts, ${held.organizations} organisations, ` +
      `${held.listings} listings, ${held.relationships} relationships.`,
    stopHint(neo4j),
    '',
  ].join('\n')
}

/** The API's writes, where a token turns them on. */
const writesOf = (
  graph: Graph,
  readers: Readers,
  config: Config,
  stopped: AbortSignal,
): GraphqlOptions['writes'] =>
  config.apiToken === null
    ? null
    : {
        token: config.apiToken,
        imports: openImports({ graph, ...readers, rowsFolder: makeRowsFolder(config), stopped }),
      }

/** Serves a graph that is filled until it is asked to stop; throws a Failure where its Neo4j ends by itself. */
const serveFilled = async (
  graph: Graph,
  neo4j: Neo4jHandle,
  options: Pick<GraphqlOptions, 'embedder' | 'writes'>,
  config: Config,
  out: Writable,
  stopped: AbortSignal,
): Promise<void> => {
  const { host, port, corsOrigins } = config
  const http = await startHttpServer({ graph, ...options, host, port, corsOrigins })
  try {
    out.write(await welcome(graph, config, neo4j, http.url))
    const lost = await Promise.race([whenAborted(stopped), neo4j.lost])
    if (lost !== undefined) throw new Failure('NEO4J_FAILED', lost)
  } finally {
    await http.close()
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
  // Imports have a connection of their own: their statements may take longer than those of a request.
  const importing = openGraph(neo4j.connection, { readTimeout: patientRead })
  const graph = openGraph(neo4j.connection)
  try {
    const readers = await fillGraph(importing, config, progress, stopped).finally(() => progress.end())
    const embedder = graphEmbedder(readers.embedder, config.embedder, progress, stopped)
    try {
      const options = {
        embedder: embedder.of,
        writes: writesOf(importing, readers, config, stopped),
      }
      await serveFilled(graph, neo4j, options, config, out, stopped)
    } finally {
      await embedder.close()
    }
  } finally {
    await graph.close()
    await importing.close()
  }
}
