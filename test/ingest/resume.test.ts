import { appendFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { jsonl } from '../../src/sources/jsonl/jsonl.ts'
import type { Source } from '../../src/sources/source.ts'
import type { Importer, JsonRow } from './importer.ts'
import { openImporter } from './importer.ts'
import { jsonLinesWith } from './json-lines-with.ts'

let importer: Importer

beforeEach(async () => {
  importer = await openImporter()
})

afterEach(() => importer.close())

const limits = { rows: 10, bytes: 1_000_000 }

const papers = (count: number): JsonRow[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `p${place}`,
    title: place % 10 === 9 ? '' : `A study of beam search, number ${place} of many`,
    abstract: `Machine translation with beam search, told for the ${place}th time.`,
  }))

/** A source that breaks after so many records, and counts what it gave. */
const breakingAfter = (count: number): { source: Source; given(): number } => {
  let given = 0
  const source = jsonLinesWith((item) => {
    if (given === count) throw new Error('the power went')
    given += 1
    return item
  })
  return { source, given: () => given }
}

describe('an import that was stopped', () => {
  it('goes on from the last batch, and reports on the whole file', async () => {
    const path = await importer.write('long.jsonl', papers(50))
    const broken = breakingAfter(34)
    await expect(importer.importFiles([path], { source: broken.source, limits })).rejects.toThrow(
      'the power went',
    )

    const rest = breakingAfter(Number.POSITIVE_INFINITY)
    const resumed = await importer.importFiles([path], { source: rest.source, limits })

    expect(rest.given()).toBe(20)
    expect(resumed.resumedAt).toEqual({ file: path, line: 31 })
    expect(resumed.total).toEqual({ read: 50, new: 45, changed: 0, same: 0, merged: 0, dropped: 5 })
    expect(resumed.reported.map(({ line }) => line)).toEqual([10, 20, 30, 40, 50])
    expect(await importer.read('MATCH (p:Paper) RETURN count(p) AS papers')).toEqual([{ papers: 45 }])
    expect(await importer.read('MATCH (r:ImportRun) RETURN count(r) AS runs')).toEqual([{ runs: 0 }])
  })

  it('reads no byte of what it has', async () => {
    const path = await importer.write('long.jsonl', papers(50))
    await expect(importer.importFiles([path], { source: breakingAfter(34).source, limits })).rejects.toThrow(
      'the power went',
    )
    const offsets: number[] = []
    const source: Source = {
      ...jsonl,
      open: async (file, options) => {
        await jsonl.open(file, options)
        const watched = { ...file, bytes: (offset: number) => (offsets.push(offset), file.bytes(offset)) }
        return jsonl.open(watched, options)
      },
    }

    const resumed = await importer.importFiles([path], { source, limits })

    expect(resumed.total.read).toBe(50)
    expect(offsets.at(-1)).toBeGreaterThan(0)
  })

  it('goes on in the second file where the first is done', async () => {
    const paths = [
      await importer.write('a.jsonl', papers(20)),
      await importer.write('b.jsonl', papers(50).slice(20)),
    ]
    await expect(importer.importFiles(paths, { source: breakingAfter(34).source, limits })).rejects.toThrow(
      'the power went',
    )

    const rest = breakingAfter(Number.POSITIVE_INFINITY)
    const resumed = await importer.importFiles(paths, { source: rest.source, limits })

    expect(rest.given()).toBe(20)
    expect(resumed.files.map(({ read }) => read)).toEqual([20, 30])
    expect(resumed.resumedAt?.file).toBe(paths[1])
  })

  it('begins anew where the file is another now, and leaves nothing of the old import', async () => {
    const path = await importer.write('long.jsonl', papers(50))
    await expect(importer.importFiles([path], { source: breakingAfter(34).source, limits })).rejects.toThrow(
      'the power went',
    )
    await appendFile(path, `${JSON.stringify({ id: 'last', title: 'One more study of something else' })}\n`)

    const anew = await importer.importFiles([path], { limits })

    expect(anew.resumedAt).toBeNull()
    expect(anew.total).toEqual({ read: 51, new: 19, changed: 0, same: 27, merged: 0, dropped: 5 })
    expect(await importer.read('MATCH (r:ImportRun) RETURN count(r) AS runs')).toEqual([{ runs: 0 }])
  })

  it('was stopped by its user after the batch that ran, and says how to go on', async () => {
    const path = await importer.write('long.jsonl', papers(50))

    const stopped = importer.importFiles([path], { limits, stopped: AbortSignal.abort() })

    await expect(stopped).rejects.toMatchObject({ code: 'STOPPED' })
    await expect(stopped).rejects.toThrow(/Stopped before line 11 of .*; the same command goes on from there/)
    expect((await importer.importFiles([path], { limits })).total.read).toBe(50)
  })

  it('keeps nothing of a batch whose transaction failed', async () => {
    const path = await importer.write('long.jsonl', papers(5))
    const failing = {
      ...importer.graph,
      write: <T>(work: Parameters<typeof importer.graph.write<T>>[0]) =>
        importer.graph.write<T>((run) =>
          work(async (statement) => {
            if (statement.text.includes(':MENTIONS {')) throw new Error('broken')
            return run(statement)
          }),
        ),
    }

    await expect(importer.importFiles([path], { graph: failing })).rejects.toThrow('broken')

    expect(
      await importer.read(
        'MATCH (n) WHERE n:Paper OR n:SourceRecord OR n:ImportRun RETURN count(n) AS nodes',
      ),
    ).toEqual([{ nodes: 0 }])
    expect((await importer.importFiles([path])).total).toMatchObject({ new: 5 })
  })

  it('while it joined papers joins them when it is begun again, though no row of it is new', async () => {
    const path = await importer.write('long.jsonl', papers(5))
    const failing = {
      ...importer.graph,
      write: <T>(work: Parameters<typeof importer.graph.write<T>>[0]) =>
        importer.graph.write<T>((run) =>
          work(async (statement) => {
            if (statement.text.includes('[s:SIMILAR_TO]->(b)')) throw new Error('broken')
            return run(statement)
          }),
        ),
    }
    await expect(importer.importFiles([path], { graph: failing })).rejects.toThrow('broken')
    const joined =
      'MATCH (p:Paper) RETURN count(p) AS papers, sum(COUNT { (p)-[:SIMILAR_TO]->() }) AS entries'
    expect(await importer.read(joined)).toEqual([{ papers: 5, entries: 0 }])

    const again = await importer.importFiles([path])

    expect(again.total).toMatchObject({ new: 0, same: 5 })
    expect(await importer.read(joined)).toEqual([{ papers: 5, entries: 20 }])
    expect(await importer.read('MATCH (p:Unjoined) RETURN count(p) AS papers')).toEqual([{ papers: 0 }])
  })

  it('while it wrote what papers are joined to keeps what it had written', async () => {
    const path = await importer.write('long.jsonl', papers(600))
    let portions = 0
    const failing = {
      ...importer.graph,
      write: <T>(work: Parameters<typeof importer.graph.write<T>>[0]) =>
        importer.graph.write<T>((run) =>
          work(async (statement) => {
            if (statement.text.includes('REMOVE p:Unjoined') && ++portions === 2) throw new Error('broken')
            return run(statement)
          }),
        ),
    }

    await expect(importer.importFiles([path], { graph: failing })).rejects.toThrow('broken')

    expect(await importer.read('MATCH (p:Unjoined) RETURN count(p) AS papers')).toEqual([{ papers: 40 }])
  })

  it('because papers could not be compared beside it joins all of them when it is begun again', async () => {
    const path = await importer.write('long.jsonl', papers(30))
    const failing = {
      ...importer.graph,
      read: async (...[statement, options]: Parameters<typeof importer.graph.read>) => {
        if (statement.text.includes("queryNodes('paper_text'")) throw new Error('broken')
        return importer.graph.read(statement, options)
      },
    }
    await expect(importer.importFiles([path], { graph: failing, blockSize: 9, limits })).rejects.toThrow(
      'broken',
    )

    const again = await importer.importFiles([path], { limits })

    expect(again.total).toMatchObject({ read: 30, dropped: 3 })
    expect(
      await importer.read(
        `MATCH (p:Paper) RETURN count(p) AS papers, min(COUNT { (p)-[:SIMILAR_TO]->() }) AS shortestList`,
      ),
    ).toEqual([{ papers: 27, shortestList: 10 }])
    expect(await importer.read('MATCH (p:Unjoined) RETURN count(p) AS papers')).toEqual([{ papers: 0 }])
  })
})
