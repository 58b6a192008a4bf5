import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importCommand } from '../../src/commands/import.ts'
import { readConfig } from '../../src/config.ts'
import type { ImportJob } from '../../src/ingest/import-job.ts'
import { openReportFile } from '../../src/ingest/report/open-report-file.ts'
import { silentProgress } from '../../src/progress.ts'
import { neo4jConnection } from '../neo4j-connection.ts'
import type { Importer, JsonRow } from './importer.ts'
import { openImporter } from './importer.ts'

let importer: Importer
let folder: string

beforeEach(async () => {
  importer = await openImporter()
  folder = await mkdtemp(join(tmpdir(), 'papergraph-strict-'))
})

afterEach(async () => {
  await importer.close()
  await rm(folder, { recursive: true })
})

const titles = [
  'A first study of languages',
  'A second study of languages',
  'A second study of languages',
  'A third study of languages',
  'A fourth study of languages',
  '',
  'A fifth study of languages',
  ' ',
  'A sixth study of languages',
  '',
  'A seventh study of languages',
  'An eighth study of languages',
]

/** Three batches of four rows: in the first one two are the same paper, in the second two have no title, in the third one has none. */
const rows: JsonRow[] = titles.map((title, place) => ({ id: `p${place}`, title, abstract: 'Beam search.' }))

const limits = { rows: 4, bytes: 1_000_000 }

const papers = async (): Promise<unknown> =>
  (await importer.read('MATCH (p:Paper) RETURN count(p) AS papers'))[0]?.['papers']

/** The options of an import whose report goes to a file, and what that file has. */
const reporting = async (): Promise<{ options: Partial<ImportJob>; written(): Promise<unknown> }> => {
  const path = join(folder, 'report.json')
  const file = await openReportFile(path)
  return {
    options: { strict: true, limits, onRefused: file.write },
    written: async () => JSON.parse(await readFile(path, 'utf8')),
  }
}

const neverWritten = (): Promise<void> => Promise.reject(new Error('the folder is gone'))

describe('an import that no row may be dropped of', () => {
  it('reports all dropped rows of the batch that ended it, after what earlier batches reported', async () => {
    const path = await importer.write('papers.jsonl', rows)
    const { options, written } = await reporting()

    await expect(importer.importFiles([path], options)).rejects.toMatchObject({
      code: 'ROWS_DROPPED',
      message: expect.stringContaining('the 2 rows that were dropped or not read whole'),
    })

    const counts = { read: 4, new: 3, changed: 0, same: 0, merged: 1, dropped: 0 }
    expect(await written()).toEqual({
      ...counts,
      files: [{ file: path, ...counts }],
      resumedAt: null,
      notes: [expect.stringContaining(`from line 5 of ${path} on nothing was written or counted`)],
      rows: [
        expect.objectContaining({ line: 3, outcome: 'merged' }),
        expect.objectContaining({ line: 6, outcome: 'dropped', reason: expect.stringContaining('title') }),
        expect.objectContaining({ line: 8, outcome: 'dropped', reason: expect.stringContaining('title') }),
      ],
    })
    expect(await papers()).toBe(3)
  })

  it('goes on from there where rows may be dropped, and then names each once', async () => {
    const path = await importer.write('papers.jsonl', rows)
    const { options, written } = await reporting()
    await expect(importer.importFiles([path], options)).rejects.toMatchObject({ code: 'ROWS_DROPPED' })
    await expect(importer.importFiles([path], options)).rejects.toMatchObject({ code: 'ROWS_DROPPED' })
    const again = await written()

    const { total, reported, resumedAt } = await importer.importFiles([path], { limits })

    expect(again).toMatchObject({
      read: 4,
      resumedAt: { line: 5 },
      rows: [{ line: 3 }, { line: 6 }, { line: 8 }],
    })
    expect(resumedAt).toEqual({ file: path, line: 5 })
    expect(total).toEqual({ read: 12, new: 8, changed: 0, same: 0, merged: 1, dropped: 3 })
    expect(reported.map(({ line }) => line)).toEqual([3, 6, 8, 10])
    expect(await papers()).toBe(8)
  })

  it('reports the first batch too, and leaves no list of rows behind', async () => {
    const path = await importer.write('papers.jsonl', rows.slice(4))
    const { options, written } = await reporting()

    await expect(importer.importFiles([path], options)).rejects.toMatchObject({ code: 'ROWS_DROPPED' })

    expect(await written()).toMatchObject({ read: 0, dropped: 0, rows: [{ line: 2 }, { line: 4 }] })
    expect(await papers()).toBe(0)
    expect(await readdir(join(importer.folder, 'imports'))).toEqual([])
  })

  it('ends at a row of which something was left out too', async () => {
    const path = await importer.write('papers.jsonl', [
      { id: 'a', title: 'A first study of languages', publishedAt: '2008' },
    ])
    await expect(importer.importFiles([path], { strict: true })).rejects.toMatchObject({
      code: 'ROWS_DROPPED',
      message: expect.stringContaining('papers.jsonl:1: left out: publishedAt: expected a whole day'),
    })
    expect(await papers()).toBe(0)
  })

  it('reports on a dry run', async () => {
    const path = await importer.write('papers.jsonl', rows)
    const { options, written } = await reporting()

    await expect(importer.importFiles([path], { ...options, dryRun: true })).rejects.toMatchObject({
      code: 'ROWS_DROPPED',
    })

    expect(await written()).toMatchObject({ read: 4, rows: [{ line: 3 }, { line: 6 }, { line: 8 }] })
    expect(await papers()).toBe(0)
  })

  it('says that the report could not be written, and can go on', async () => {
    const path = await importer.write('papers.jsonl', rows)

    await expect(
      importer.importFiles([path], { strict: true, limits, onRefused: neverWritten }),
    ).rejects.toThrow('the folder is gone')

    const { total } = await importer.importFiles([path], { limits })
    expect(total).toMatchObject({ read: 12, dropped: 3 })
  })
})

describe('papergraph import --strict --report', () => {
  it('writes the report and names it in the error', async () => {
    const path = join(folder, 'papers.jsonl')
    await writeFile(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    const { uri, username, password, database } = neo4jConnection()
    const config = readConfig({
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      DATA_DIR: join(folder, 'data'),
      EMBEDDER: 'lexical',
    })
    const report = join(folder, 'report.json')

    const failing = importCommand(
      config,
      { source: 'jsonl', files: [path], strict: true, report },
      silentProgress,
      new Writable(),
      new AbortController().signal,
    )

    await expect(failing).rejects.toMatchObject({
      code: 'ROWS_DROPPED',
      message: expect.stringContaining(`The report ${report} names every row`),
    })
    expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({
      read: 0,
      rows: [{ line: 6 }, { line: 8 }, { line: 10 }],
    })
    expect(await papers()).toBe(0)
  })
})
