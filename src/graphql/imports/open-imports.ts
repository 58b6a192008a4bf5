import { Failure } from '../../failure.ts'
import type { Graph } from '../../graph/graph.ts'
import { importPapers } from '../../ingest/import-papers.ts'
import type { ImportReport } from '../../ingest/report/import-report.ts'
import type { Readers } from '../../ingest/readers/readers.ts'
import type { ReportedRow } from '../../ingest/report/reported-row.ts'
import { jsonl } from '../../sources/jsonl/jsonl.ts'
import { sourceNamePattern } from '../../sources/source-name-pattern.ts'
import type { ImportEnd, Imported, Refused } from './import-end.ts'
import type { ImportInput } from './import-input.ts'
import type { ImportMistake } from './import-mistake.ts'
import type { Imports } from './imports.ts'
import { markedExtractor } from './marked-extractor.ts'
import { mostRecords } from './most-records.ts'
import { progressChannel } from './progress-channel.ts'
import { progressTeller } from './progress-teller.ts'
import type { ProgressTeller } from './progress-teller.ts'
import { readRecords } from './read-records.ts'
import { textFile } from './text-file.ts'
import { watchedEmbedder } from './watched-embedder.ts'

export type ImportsOptions = Readers & {
  /** Whose statements may take as long as an import's do. */
  graph: Graph
  /** A folder of this machine for lists of rows; made where it is not there. */
  rowsFolder: string
  /** Aborts when the server is asked to stop: nobody is told any more. */
  stopped: AbortSignal
}

const refused = (code: ImportMistake['code'], message: string): Refused => ({
  kind: 'refused',
  mistakes: [{ code, line: null, field: null, message }],
})

const rowsOf = async (report: ImportReport): Promise<ReportedRow[]> => {
  const rows: ReportedRow[] = []
  for await (const row of report.rows()) rows.push(row)
  await report.dispose()
  return rows
}

/** Writes records that were all found to be good. */
const write = async (
  { graph, knowledge, embedder, extractor, rowsFolder }: ImportsOptions,
  { records, sourceName, dryRun }: ImportInput,
  { progress, update }: ProgressTeller,
): Promise<Omit<Imported, 'sourceIds'>> => {
  const report = await importPapers({
    graph,
    knowledge,
    embedder: watchedEmbedder(embedder, (done, total) =>
      update({ step: 'Embedding texts', done, total, unit: 'texts' }),
    ),
    extractor: extractor && markedExtractor(extractor),
    source: jsonl,
    files: [textFile('records', records)],
    options: { sourceName, date: null },
    dryRun,
    strict: true,
    rowsFolder,
    progress,
    // All of it is one batch, and so one transaction.
    limits: { rows: mostRecords, bytes: Number.POSITIVE_INFINITY },
  })
  const { total: counts, notes } = report
  const rows = await rowsOf(report)
  return {
    kind: 'imported',
    dryRun,
    counts,
    merged: rows.filter(({ outcome }) => outcome === 'merged'),
    notes: [
      ...notes,
      ...rows
        .filter(({ outcome }) => outcome !== 'merged')
        .map(({ line, reason }) => `Line ${line}: ${reason}`),
    ],
  }
}

const settle = async (
  options: ImportsOptions,
  input: ImportInput,
  teller: ProgressTeller,
): Promise<ImportEnd> => {
  if (input.sourceName !== null && !sourceNamePattern.test(input.sourceName))
    return refused(
      'BAD_SOURCE_NAME',
      "'sourceName' has up to 100 letters, digits, dots, hyphens and underscores, such as my-papers.",
    )
  const file = textFile('records', input.records)
  const { sourceIds, mistakes } = await readRecords(file, input.sourceName ?? jsonl.name)
  if (mistakes.length > 0) return { kind: 'refused', mistakes }
  try {
    return { ...(await write(options, input, teller)), sourceIds }
  } catch (error) {
    if (error instanceof Failure && error.code === 'STOPPED') return refused('GRAPH_BUSY', error.message)
    throw error
  }
}

const states = { imported: 'IMPORTED', refused: 'REFUSED' } as const

/** Imports of a server into its graph: at most 1,000 records each, one import at a time. */
export const openImports = (options: ImportsOptions): Imports => {
  const channel = progressChannel(options.stopped)
  let isRunning = false
  return {
    watch: channel.watch,
    async import(input) {
      if (isRunning) return refused('IMPORT_RUNNING', 'Another import runs: ask again when it is at its end.')
      isRunning = true
      const teller = progressTeller(channel.tell)
      try {
        const end = await settle(options, input, teller)
        teller.update({ state: states[end.kind] })
        return end
      } catch (error) {
        teller.update({ state: 'FAILED' })
        throw error
      } finally {
        isRunning = false
      }
    },
  }
}
