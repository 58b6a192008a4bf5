import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readEmbedder } from '../../src/graph/import/read-embedder.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { readRunStates } from '../../src/graph/import/read-run-states.ts'
import type { Importer } from './importer.ts'
import { openImporter } from './importer.ts'

let importer: Importer

beforeEach(async () => {
  importer = await openImporter()
})

afterEach(() => importer.close())

const lastMonth = new Date(Date.now() - 30 * 24 * 60 * 60 * 1000)
const rowsName = (digit: string): string =>
  `${digit.repeat(32)}-00000000-0000-4000-8000-${digit.repeat(12)}.jsonl`

const leave = async (name: string, changed: Date): Promise<void> => {
  const path = join(importer.folder, 'imports', name)
  await mkdir(join(importer.folder, 'imports'), { recursive: true })
  await writeFile(path, '')
  await utimes(path, changed, changed)
}

describe('the lists of rows and copies of standard input that killed imports left', () => {
  it('go after a week, unless an unfinished import needs them', async () => {
    await leave(rowsName('a'), lastMonth)
    await leave(rowsName('b'), new Date())
    await leave(rowsName('c'), lastMonth)
    await leave('notes.jsonl', lastMonth)
    await leave('stdin-00000000-0000-4000-8000-000000000000', lastMonth)
    await leave('stdin-00000000-0000-4000-8000-000000000001', new Date())
    await importer.graph.write((run) =>
      run({
        text: "CREATE (:ImportRun {id: 'r', source: 'jsonl', files: ['x'], owner: 'o', batch: 1, state: $state})",
        parameters: {
          state: JSON.stringify({
            file: 0,
            position: { offset: 0, line: 1, record: 0 },
            counts: [],
            rows: rowsName('c'),
            rowsLength: 0,
          }),
        },
      }),
    )

    await importer.importRows([{ title: 'A paper' }])

    const left = await readdir(join(importer.folder, 'imports'))
    expect(left.sort()).toEqual(
      [rowsName('b'), rowsName('c'), 'notes.jsonl', 'stdin-00000000-0000-4000-8000-000000000001'].sort(),
    )
    expect(importer.sent.map(({ statement }) => statement.text)).toContain(readRunStates.text)
  })

  it('stay on a dry run', async () => {
    await leave(rowsName('a'), lastMonth)

    await importer.importRows([{ title: 'A paper' }], { dryRun: true })

    expect(await readdir(join(importer.folder, 'imports'))).toEqual([rowsName('a')])
  })
})

describe('the statements that look before an import', () => {
  it('read how far unfinished imports came', () => {
    expect(readRunStates).toMatchInlineSnapshot(`
      {
        "parameters": {},
        "text": "MATCH (r:ImportRun)
      RETURN r.state AS state",
      }
    `)
  })

  it('read who made the vectors, where there are papers', async () => {
    expect(await importer.graph.read(readEmbedder)).toEqual([])

    await importer.importRows([{ title: 'A paper' }])

    expect(await importer.graph.read(readEmbedder)).toEqual([
      { embedder: 'lexical', dimensions: lexicalEmbedder.dimensions },
    ])
    expect(readEmbedder).toMatchInlineSnapshot(`
      {
        "parameters": {},
        "text": "MATCH (c:Corpus {key: 'corpus'})
      WHERE c.papers > 0 AND c.embedder IS NOT NULL
      RETURN c.embedder AS embedder, c.dimensions AS dimensions",
      }
    `)
  })
})
