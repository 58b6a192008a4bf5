import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { readConfig } from '../src/config.ts'
import { openGraph } from '../src/graph/graph.ts'
import { patientRead } from '../src/graph/patient-read.ts'
import { importPapers } from '../src/ingest/import-papers.ts'
import { prepareGraph } from '../src/ingest/prepare-graph.ts'
import { refreshGraph } from '../src/ingest/refresh/refresh-graph.ts'
import { findOrStartNeo4j } from '../src/neo4j-server/find-or-start-neo4j.ts'
import { neo4jPaths } from '../src/neo4j-server/neo4j-paths.ts'
import { processRecord } from '../src/neo4j-server/process-record.ts'
import { readRecord } from '../src/neo4j-server/read-record.ts'
import type { Progress } from '../src/progress.ts'
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

/** Writes made papers into files, as many in each, and gives the files' paths. */
const write = async (folder: string, count: number, files: number): Promise<string[]> => {
  const paths = Array.from({ length: files }, (_, file) => join(folder, `papers-${file}.jsonl`))
  const outs = paths.map((path) => createWriteStream(path))
  let place = 0
  for (const paper of madePapers(count, await readReferenceData(seedsDirectory()))) {
    const out = outs[Math.floor((place * files) / count)]
    if (out && !out.write(`${JSON.stringify(paper)}\n`)) await once(out, 'drain')
    place += 1
  }
  await Promise.all(outs.map((out) => finished(out.end())))
  return paths
}

const print = (line: string): boolean => process.stdout.write(`${line}\n`)

/** Prints how many papers a second were read, a tenth of `count` at a time, one import after another. */
const paceOf = (count: number, begin: number): Progress => {
  let [shown, shownAt] = [0, begin]
  let [before, reads] = [0, true]
  let read = 0
  return {
    ...silentProgress,
    step(what) {
      reads = what.startsWith('Importing')
      if (reads) before = read
    },
    update(done) {
      if (!reads) return
      read = before + done
      if (read - shown < count / 10) return
      const now = performance.now()
      print(`  ${read} papers: ${Math.round(((read - shown) * 1000) / (now - shownAt))} papers/s`)
      shown = read
      shownAt = now
    },
  }
}

/** Imports so many made papers into a Neo4j of their own, and prints what it took. */
const measure = async (count: number): Promise<void> => {
  const folder = await mkdtemp(join(options.folder, 'papergraph-growth-'))
  const paths = await write(folder, count, Math.min(count, options.imports))
  const config = readConfig({
    DATA_DIR: folder,
    NEO4J_BOLT_PORT: String(options.port),
    NEO4J_HTTP_PORT: String(options.port + 1),
    EMBEDDER: 'lexical',
  })
  const neo4j = await findOrStartNeo4j(config, { purpose: 'loading', runners: ['jvm'] }, silentProgress)
  const record = readRecord(neo4jPaths(folder).processRecord, processRecord)
  const pid = record?.runner === 'jvm' ? record.pid : process.pid
  const graph = openGraph(neo4j.connection, { readTimeout: patientRead })
  try {
    const { knowledge, embedder, extractor } = await prepareGraph(
      graph,
      config,
      silentProgress,
      new AbortController().signal,
    )
    const { describe } = await knowledge()
    const times = stepTimes()
    const [before, neo4jBefore] = [process.cpuUsage(), processCost(pid)]
    const begin = performance.now()
    const pace = paceOf(count, begin)
    for (const path of paths) {
      const report = await importPapers({
        graph: times.on(graph),
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
        progress: pace,
      })
      await report.dispose()
    }
    const seconds = (performance.now() - begin) / 1000
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
    print('  ms a paper  papers/s  step')
    for (const [step, taken] of [...times.seconds()].sort(([, a], [, b]) => b - a))
      print(
        `  ${milliseconds(taken).padStart(10)}  ${String(Math.round(count / taken)).padStart(8)}  ${step}`,
      )
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
