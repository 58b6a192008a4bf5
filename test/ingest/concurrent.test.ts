import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { lockCorpus } from '../../src/graph/import/lock-corpus.ts'
import { deferred } from '../../src/neo4j-server/deferred.ts'
import { openInputFile } from '../../src/sources/open-input-file.ts'
import type { Importer, JsonRow } from './importer.ts'
import { openImporter } from './importer.ts'
import { jsonLinesWith } from './json-lines-with.ts'

let importer: Importer

beforeEach(async () => {
  importer = await openImporter()
})

afterEach(() => importer.close())

const papers = (name: string, count: number): JsonRow[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `${name}${place}`,
    title: `A study of beam search that two people sent in, number ${place}`,
    authors: ['Ada Ample'],
  }))

const limits = { rows: 5, bytes: 1_000_000 }

describe('two imports at once', () => {
  it('make one paper of what both have, and count right', async () => {
    const paths = [
      await importer.write('a.jsonl', papers('a', 20)),
      await importer.write('b.jsonl', papers('b', 20)),
    ]

    const [a, b] = await Promise.all(paths.map((path) => importer.importFiles([path], { limits })))

    expect((a?.total.new ?? 0) + (b?.total.new ?? 0)).toBe(20)
    expect((a?.total.merged ?? 0) + (b?.total.merged ?? 0)).toBe(20)
    expect(await importer.read('MATCH (p:Paper) RETURN count(p) AS papers')).toEqual([{ papers: 20 }])
    expect(
      await importer.read("MATCH (c:Concept {slug: 'beam-search'}) RETURN c.paperCount AS papers"),
    ).toEqual([{ papers: 20 }])
    expect(await importer.read('MATCH (a:Author) RETURN a.paperCount AS papers')).toEqual([{ papers: 20 }])
    expect(await importer.read('MATCH (c:Corpus) RETURN c.papers AS papers')).toEqual([{ papers: 20 }])
  })

  it('of the same file end with all of it there, once', async () => {
    const path = await importer.write('a.jsonl', papers('a', 20))

    const ends = await Promise.allSettled([
      importer.importFiles([path], { limits }),
      importer.importFiles([path], { limits }),
    ])

    expect(ends.map(({ status }) => status)).toContain('fulfilled')
    expect(await importer.read('MATCH (p:Paper) RETURN count(p) AS papers')).toEqual([{ papers: 20 }])
    expect(await importer.read('MATCH (r:ImportRun) RETURN count(r) AS runs')).toEqual([{ runs: 0 }])
  })

  it('of other things under one name each report their own rows', async () => {
    const path = await importer.write('a.jsonl', [...papers('a', 20), { id: 'none', title: '' }])
    const first = await openInputFile(path, importer.folder)
    const second = await openInputFile(await importer.write('b.jsonl', papers('b', 5)), importer.folder)
    let isBesides = false
    const besides = jsonLinesWith(async (item) => {
      if (item.line === 20 && !isBesides) {
        isBesides = true
        await importer.importFiles([path], { files: [{ ...second, name: '<stdin>' }] })
      }
      return item
    })

    const { total, reported } = await importer.importFiles([path], {
      limits,
      source: besides,
      files: [{ ...first, name: '<stdin>' }],
    })

    expect(total).toMatchObject({ read: 21, dropped: 1 })
    expect(reported.filter(({ outcome }) => outcome === 'dropped')).toMatchObject([{ line: 21 }])
  })

  it('come one after the other for whoever polls, also where one waited for the other', async () => {
    const asked = deferred<null>()
    const graph: Graph = {
      ...importer.graph,
      write: (work) =>
        importer.graph.write((run) =>
          work((statement) => {
            if (statement.text === lockCorpus('').text) asked.resolve(null)
            return run(statement)
          }),
        ),
    }
    const waiting: Promise<unknown>[] = []

    const released = await importer.graph.write(async (run) => {
      await run(lockCorpus(new Date().toISOString()))
      waiting.push(importer.importRows(papers('a', 1), { graph }))
      await asked.promise
      await setTimeout(5)
      return new Date().toISOString()
    })
    await Promise.all(waiting)

    expect(
      await importer.read('MATCH (p:Paper) RETURN p.updatedAt >= datetime($released) AS isAfter', {
        released,
      }),
    ).toEqual([{ isAfter: true }])
  })
})
