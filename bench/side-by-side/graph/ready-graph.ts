import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readConfig } from '../../../src/config.ts'
import { openGraph } from '../../../src/graph/graph.ts'
import { lockCorpus } from '../../../src/graph/import/lock-corpus.ts'
import { saveCorpus } from '../../../src/graph/import/save-corpus.ts'
import { saveThemedPapers } from '../../../src/graph/import/save-themed-papers.ts'
import { patientRead } from '../../../src/graph/patient-read.ts'
import { prepareGraph } from '../../../src/ingest/prepare-graph.ts'
import type { CorpusStatistics } from '../../../src/knowledge/embedders/embedder.ts'
import { lexicalEmbedder } from '../../../src/knowledge/embedders/lexical-embedder.ts'
import { findOrStartNeo4j } from '../../../src/neo4j-server/find-or-start-neo4j.ts'
import type { Neo4jHandle } from '../../../src/neo4j-server/neo4j-handle.ts'
import { neo4jPaths } from '../../../src/neo4j-server/neo4j-paths.ts'
import type { Progress } from '../../../src/progress.ts'
import { readReferenceData } from '../../../src/sources/seeds/read-reference-data.ts'
import { seedsDirectory } from '../../../src/sources/seeds/seeds-directory.ts'
import { fillEmptyLists } from '../made-graph/fill-empty-lists.ts'
import { fingerprint } from './fingerprint.ts'
import { graphSize } from '../made-graph/graph-size.ts'
import { importGraph } from './import-graph.ts'
import { writeGraph } from '../made-graph/write-graph.ts'

/** Where the graph is kept, and the first of the two ports of its Neo4j. */
export type GraphPlace = { folder: string; port: number }

/** Constraints, indexes, reference data, and what the server remembers of all papers. */
const settle = async (
  neo4j: Neo4jHandle,
  corpus: CorpusStatistics | null,
  progress: Progress,
): Promise<void> => {
  const graph = openGraph(neo4j.connection, { readTimeout: patientRead })
  try {
    const config = { embedder: { name: lexicalEmbedder.name, key: null }, extractor: null }
    // Side by side, because both are waited for and neither touches what the other does.
    await Promise.all([
      prepareGraph(graph, config, progress, new AbortController().signal),
      corpus === null ? null : graph.writeAlone(fillEmptyLists),
    ])
    const { name: embedder, dimensions } = lexicalEmbedder
    if (corpus === null) return
    await graph.write(async (run) => {
      await run(lockCorpus(new Date().toISOString()))
      await run(saveCorpus({ ...corpus, embedder, dimensions }))
      await run(saveThemedPapers(corpus.papers))
    })
  } finally {
    await graph.close()
  }
}

/** A Neo4j of its own with the made graph: the kept one, or where there is none or another was made, a new one. Whoever gets it releases it. */
export const readyGraph = async ({ folder, port }: GraphPlace, progress: Progress): Promise<Neo4jHandle> => {
  const ports = { boltPort: port, httpPort: port + 1 }
  const config = readConfig({
    DATA_DIR: folder,
    NEO4J_BOLT_PORT: String(ports.boltPort),
    NEO4J_HTTP_PORT: String(ports.httpPort),
  })
  if (config.neo4j.kind !== 'managed') throw new RangeError('The graph has a Neo4j of its own.')
  const reference = await readReferenceData(seedsDirectory())
  const made = await fingerprint(reference)
  const mark = join(config.dataDir, 'fingerprint')
  const isKept = existsSync(mark) && (await readFile(mark, 'utf8')) === made
  const begin = performance.now()
  let corpus: CorpusStatistics | null = null
  if (!isKept) {
    const files = join(config.dataDir, 'files')
    for (const old of [mark, files, neo4jPaths(config.dataDir).folder])
      await rm(old, { recursive: true, force: true })
    await mkdir(files, { recursive: true })
    corpus = await writeGraph(files, graphSize, reference, progress)
    await importGraph({
      folder: files,
      dataDir: config.dataDir,
      version: config.neo4j.version,
      ports,
      progress,
    })
    await rm(files, { recursive: true })
  }
  const neo4j = await findOrStartNeo4j(config, { purpose: 'serving', runners: ['jvm'] }, progress)
  try {
    await settle(neo4j, corpus, progress)
    await writeFile(mark, made)
    if (!isKept)
      progress.note(`The graph is ready after ${Math.round((performance.now() - begin) / 1000)} s.`)
    return neo4j
  } catch (error) {
    await neo4j.release()
    throw error
  } finally {
    progress.end()
  }
}
