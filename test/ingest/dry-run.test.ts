import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Importer } from './importer.ts'
import { openImporter } from './importer.ts'

let importer: Importer

beforeEach(async () => {
  importer = await openImporter()
})

afterEach(() => importer.close())

const known = [
  { id: 'a', title: 'Beams of Light across Many Languages', arxivId: '2501.00001' },
  { id: 'b', title: 'Rays of Light across Many Languages', doi: '10.1000/rays' },
]

const rows = [
  { id: 'a', title: 'Beams of Light across Many Languages', arxivId: '2501.00001' },
  { id: 'b', title: 'Rays of Light across Most Languages', doi: '10.1000/rays' },
  { id: 'c', title: 'Something new about Candles in the Wind' },
  { id: 'd', title: 'Something New about Candles in the Wind.', upvotes: 3 },
  { id: 'c', title: 'Something else about Candles in the Rain' },
  { id: 'e', title: '' },
  { id: 'f', title: 'Beams of Light across Many Languages', doi: '10.1000/rays' },
  { id: 'g', title: 'Another Name of Candles, by Arxiv', arxivId: '2501.00009' },
  { id: 'h', title: 'Yet Another Name of Candles, by Arxiv', arxivId: '2501.00009' },
]

describe('a dry run', () => {
  it('says what the import then does, across batches too, and writes nothing', async () => {
    await importer.importRows(known)
    const path = await importer.write('rows.jsonl', rows)
    const limits = { rows: 2, bytes: 1_000_000 }

    const dry = await importer.importFiles([path], { dryRun: true, limits })
    const real = await importer.importFiles([path], { limits })

    expect(dry.updates).toBe(0)
    expect(dry.total).toEqual(real.total)
    expect(dry.reported).toEqual(real.reported)
    expect(real.total).toEqual({ read: 9, new: 2, changed: 1, same: 1, merged: 3, dropped: 2 })
    expect(await importer.read('MATCH (r:ImportRun) RETURN count(r) AS runs')).toEqual([{ runs: 0 }])
  })
})
