import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Importer, JsonRow } from './importer.ts'
import { openImporter } from './importer.ts'

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
})
