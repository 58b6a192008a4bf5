import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ImportReport } from '../../src/ingest/report/import-report.ts'
import { openReportFile } from '../../src/ingest/report/open-report-file.ts'
import type { ReportedRow } from '../../src/ingest/report/reported-row.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papergraph-report-'))
})

afterEach(() => rm(folder, { recursive: true }))

const counts = { read: 3, new: 1, changed: 0, same: 0, merged: 1, dropped: 1 }
const rows: ReportedRow[] = [
  { file: 'a.jsonl', line: 2, title: 'Beams', outcome: 'merged', reason: 'same title' },
  { file: 'a.jsonl', line: 3, title: null, outcome: 'dropped', reason: 'no title' },
]

const report = (reported: ReportedRow[]): ImportReport => ({
  total: counts,
  files: [{ file: 'a.jsonl', ...counts }],
  async *rows() {
    yield* reported
  },
  notes: [],
  resumedAt: null,
  isJoined: true,
  dispose: () => Promise.resolve(),
})

describe('a report file', () => {
  it('has the six numbers under their names, and every row', async () => {
    const path = join(folder, 'report.json')
    const file = await openReportFile(path)
    await file.write(report(rows))

    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ ...counts, rows })
    expect(await readdir(folder)).toEqual(['report.json'])
  })

  it('has an empty list where no row is to be named', async () => {
    const path = join(folder, 'report.json')
    await (await openReportFile(path)).write(report([]))

    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ rows: [] })
  })

  it('leaves what is there until it is written', async () => {
    const path = join(folder, 'report.json')
    await writeFile(path, 'the last one')
    await openReportFile(path)

    expect(await readFile(path, 'utf8')).toBe('the last one')
  })

  it('says so where its folder is gone by then', async () => {
    const within = join(folder, 'within')
    await mkdir(within)
    const file = await openReportFile(join(within, 'report.json'))
    await rm(within, { recursive: true })

    await expect(file.write(report(rows))).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
      message: expect.stringMatching(/--report .*: it could not be written \(ENOENT/),
    })
  })

  it('leaves nothing of one that could not be written to its end', async () => {
    const file = await openReportFile(join(folder, 'report.json'))
    const broken: ImportReport = {
      ...report([]),
      async *rows() {
        yield* rows
        throw new Error('the list is broken')
      },
    }

    await expect(file.write(broken)).rejects.toThrow('the list is broken')

    expect(await readdir(folder)).toEqual([])
  })

  it('in a folder that is not there is refused before any work', async () => {
    await expect(openReportFile(join(folder, 'nowhere', 'report.json'))).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
    })
  })

  it('that is a folder is refused before any work', async () => {
    await expect(openReportFile(folder)).rejects.toMatchObject({ code: 'BAD_ARGUMENT' })
  })
})
