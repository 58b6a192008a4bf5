import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReferenceData } from '../../src/domain/reference-data.ts'
import type { Graph, Row, StatementReport } from '../../src/graph/graph.ts'
import type { ImportJob } from '../../src/ingest/import-job.ts'
import { importPapers } from '../../src/ingest/import-papers.ts'
import type { ImportReport } from '../../src/ingest/report/import-report.ts'
import { loadReferenceData } from '../../src/ingest/load-reference-data.ts'
import { refreshGraph } from '../../src/ingest/refresh/refresh-graph.ts'
import type { RefreshJob } from '../../src/ingest/refresh/refresh-job.ts'
import type { ReportedRow } from '../../src/ingest/report/reported-row.ts'
import type { Embedder } from '../../src/knowledge/embedders/embedder.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { silentProgress } from '../../src/progress.ts'
import { jsonl } from '../../src/sources/jsonl/jsonl.ts'
import { openInputFile } from '../../src/sources/open-input-file.ts'
import { testGraph } from '../neo4j.ts'

/** A small world: two topics under one area, three concepts, one organisation. */
export const reference: ReferenceData = {
  topics: [
    {
      slug: 'language',
      name: 'Language',
      description: 'Words and texts.',
      broader: null,
      aliases: [],
      vocabulary: [],
    },
    {
      slug: 'machine-translation',
      name: 'Machine Translation',
      description: 'From one language to another.',
      broader: 'language',
      aliases: [],
      vocabulary: [],
    },
    {
      slug: 'question-answering',
      name: 'Question Answering',
      description: 'Answers from texts.',
      broader: 'language',
      aliases: [],
      vocabulary: [],
    },
  ],
  concepts: [
    { slug: 'beam-search', name: 'beam search', kind: 'METHOD', aliases: [], topic: 'machine-translation' },
    { slug: 'bleu', name: 'BLEU', kind: 'METRIC', aliases: [], topic: 'machine-translation' },
    {
      slug: 'reading-comprehension',
      name: 'reading comprehension',
      kind: 'TASK',
      aliases: [],
      topic: 'question-answering',
    },
  ],
  organizations: [{ slug: 'acme-labs', name: 'Acme Labs', aliases: ['Acme'], url: null, accounts: ['acme'] }],
}

/** A row of a JSONL file. */
export type JsonRow = { title: string; [field: string]: unknown }

/** An import that ended, with its rows read and its counts of what it sent. */
export type Imported = ImportReport & { reported: ReportedRow[]; sent: StatementReport[]; updates: number }

export type Importer = {
  graph: Graph
  folder: string
  /** How many texts were embedded so far. */
  embedded(): number
  sent: StatementReport[]
  write(name: string, rows: JsonRow[]): Promise<string>
  importFiles(paths: string[], options?: Partial<ImportJob>): Promise<Imported>
  importRows(rows: JsonRow[], options?: Partial<ImportJob>): Promise<Imported>
  refresh(options?: Partial<RefreshJob>): Promise<{ papers: number }>
  read(text: string, parameters?: Record<string, unknown>): Promise<Row[]>
  close(): Promise<void>
}

/** A graph with the small world in it and no paper, and what imports into it. */
export const openImporter = async (): Promise<Importer> => {
  const sent: StatementReport[] = []
  const graph = await testGraph({ onStatement: (report) => sent.push(report) })
  await loadReferenceData(graph, reference)
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-import-'))
  const knowledge = createKnowledge(reference)
  let embedded = 0
  const embedder: Embedder = {
    ...lexicalEmbedder,
    embed(texts, corpus) {
      embedded += texts.length
      return lexicalEmbedder.embed(texts, corpus)
    },
  }
  let files = 0

  const write = async (name: string, rows: JsonRow[]): Promise<string> => {
    const path = join(folder, name)
    await writeFile(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    return path
  }

  const importFiles = async (paths: string[], options: Partial<ImportJob> = {}): Promise<Imported> => {
    const from = sent.length
    const report = await importPapers({
      graph,
      knowledge: async () => knowledge,
      embedder,
      extractor: null,
      source: jsonl,
      files: await Promise.all(paths.map((path) => openInputFile(path, folder))),
      options: { sourceName: null, date: null },
      dryRun: false,
      strict: false,
      rowsFolder: join(folder, 'imports'),
      progress: silentProgress,
      ...options,
    })
    const reported: ReportedRow[] = []
    for await (const row of report.rows()) reported.push(row)
    const statements = sent.slice(from)
    await report.dispose()
    return {
      ...report,
      reported,
      sent: statements,
      updates: statements.reduce((sum, { updates }) => sum + updates, 0),
    }
  }

  return {
    graph,
    folder,
    embedded: () => embedded,
    sent,
    write,
    importFiles,
    async importRows(rows, options) {
      files += 1
      return importFiles([await write(`rows-${files}.jsonl`, rows)], options)
    },
    refresh: (options = {}) =>
      refreshGraph({
        graph,
        knowledge: async () => knowledge,
        embedder,
        extractor: null,
        progress: silentProgress,
        ...options,
      }),
    read: (text, parameters = {}) => graph.read({ text, parameters }),
    async close() {
      await graph.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
