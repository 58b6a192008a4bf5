import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readConfig } from '../src/config.ts'
import { openGraph } from '../src/graph/graph.ts'
import { patientRead } from '../src/graph/patient-read.ts'
import { importPapers } from '../src/ingest/import-papers.ts'
import { prepareGraph } from '../src/ingest/prepare-graph.ts'
import { refreshGraph } from '../src/ingest/refresh-graph.ts'
import { findOrStartNeo4j } from '../src/neo4j-server/find-or-start-neo4j.ts'
import { neo4jPaths } from '../src/neo4j-server/neo4j-paths.ts'
import { processRecord } from '../src/neo4j-server/process-record.ts'
import { readRecord } from '../src/neo4j-server/read-record.ts'
import { silentProgress } from '../src/progress.ts'
import { jsonl } from '../src/sources/jsonl/jsonl.ts'
import { openInputFile } from '../src/sources/open-input-file.ts'
import { readReferenceData } from '../src/sources/seeds/read-reference-data.ts'
import { seedsDirectory } from '../src/sources/seeds/seeds-directory.ts'
import { madePapers } from './growth/made-papers.ts'
import { help, readOptions } from './growth/options.ts'
import { processCost } from './growth/process-cost.ts'
import { keptPercent, similarSample } from './growth/similar-sample.ts'
import { stepTimes } from './growth/step-times.ts'
import { optionsOrExit } from './options-or-exit.ts'

const options = optionsOrExit(readOptions, help)

const write = async (path: string, count: number): Promise<void> => {
  const out = createWriteStream(path)
  for (const paper of madePapers(count, await readReferenceData(seedsDirectory())))
    if (!out.write(`${JSON.stringify(paper)}\n`)) await once(out, 'drain')
  out.end()
  await once(out, 'finish')
}

const print = (line: string): boolean => process.stdout.write(`${line}\n`)

/** Imports so many made papers into a Neo4j of their own, and prints what it took. */
const measure = async (count: number): Promise<void> => {
  const folder = await mkdtemp(join(options.folder, 'papergraph-growth-'))
  const path = join(folder, 'papers.jsonl')
  await write(path, count)
  const config = readConfig({
    DATA_DIR: folder,
    NEO4J_BOLT_PORT: String(options.port),
    NEO4J_HTTP_PORT: String(options.port + 1),
    EMBEDDER: 'lexical',
  })
  const neo4j = await findOrStartNeo4j(config, { purpose: 'loading', runners: ['jvm'] }, silentProgress)
  const record = readRecord(neo4jPaths(folder).processRecord, processRecord)
  const pid = record?.runner === 'jvm' ? record.pid : process.pid
  const times = stepTimes()
  const graph = openGraph(neo4j.connection, { readTimeout: patientRead, onStatement: times.onStatement })
  try {
    const { knowledge, embedder, extractor } = await prepareGraph(
      graph,
      config,
      silentProgress,
      new AbortController().signal,
    )
    const { describe } = await knowledge()
    const [before, neo4jBefore] = [process.cpuUsage(), processCost(pid)]
    const begin = performance.now()
    let shown = 0
    let shownAt = begin
    times.seconds().clear()
    const report = await importPapers({
      graph,
      knowledge: async () => ({
        describe: (paper, context) => times.timed('describing', () => describe(paper, context)),
      }),
      embedder: {
        ...embedder,
        embed: (...texts) => times.timed('embedding', () => embedder.embed(...texts)),
      },
      extractor,
      source: jsonl,
      files: [await openInputFile(path, folder)],
      options: { sourceName: null, date: null },
      dryRun: false,
      strict: false,
      rowsFolder: join(folder, 'imports'),
      progress: {
        ...silentProgress,
        update(done) {
          if (done - shown < count / 10) return
          const now = performance.now()
          print(`  ${done} papers: ${Math.round(((done - shown) * 1000) / (now - shownAt))} papers/s`)
          shown = done
          shownAt = now
        },
      },
    })
    const seconds = (performance.now() - begin) / 1000
    await report.dispose()
    const { user, system } = process.cpuUsage(before)
    const after = processCost(pid)
    const milliseconds = (cpuSeconds: number): string => ((1000 * cpuSeconds) / count).toFixed(2)
    print(`${count} papers in ${seconds.toFixed(1)} s: ${Math.round(count / seconds)} papers/s`)
    print(
      `  processor, ms a paper: Node ${milliseconds((user + system) / 1e6)}, Neo4j ${milliseconds(after.cpuSeconds - neo4jBefore.cpuSeconds)}`,
    )
    print(
      `  peak memory, MB: Node ${Math.round(processCost(process.pid).peakMegabytes)}, Neo4j ${Math.round(after.peakMegabytes)}`,
    )
    const steps = [...times.seconds()].sort(([, a], [, b]) => b - a)
    for (const [step, taken] of steps) print(`  ${milliseconds(taken).padStart(7)} ms  ${step}`)
    if (!options.refresh) return
    const grown = await similarSample(graph)
    const refreshBegin = performance.now()
    await refreshGraph({ graph, knowledge, embedder, extractor, progress: silentProgress })
    const refreshSeconds = (performance.now() - refreshBegin) / 1000
    const refreshed = await similarSample(graph)
    print(`refreshed in ${refreshSeconds.toFixed(1)} s: ${Math.round(count / refreshSeconds)} papers/s`)
    print(
      `  lists of similar papers: ${keptPercent(grown, refreshed, 'similar').toFixed(1)} % were there before`,
    )
    print(
      `  pairs that share concepts: ${keptPercent(grown, refreshed, 'sharing').toFixed(1)} % were there before`,
    )
  } finally {
    await graph.close()
    await neo4j.release()
    await rm(folder, { recursive: true, force: true })
  }
}

for (const count of options.papers) await measure(count)
