import { describe, expect, it } from 'vitest'
import type { BatchRow } from '../../src/ingest/batch-row.ts'
import type { Batch } from '../../src/ingest/batch.ts'
import { batches } from '../../src/ingest/batches.ts'
import type { SourceItem } from '../../src/sources/source.ts'

async function* dropped(count: number): AsyncGenerator<SourceItem> {
  for (let line = 1; line <= count; line += 1)
    yield {
      kind: 'dropped',
      line,
      next: { offset: line * 10, line: line + 1, record: line },
      title: null,
      reason: 'no title',
    }
}

const all = async (from: AsyncIterable<Batch>): Promise<Batch[]> => {
  const batchesOf: Batch[] = []
  for await (const batch of from) batchesOf.push(batch)
  return batchesOf
}

const rowOf = ({ line }: SourceItem): BatchRow => ({ kind: 'dropped', line, title: null, reason: 'no title' })

const shape = (of: Batch[]): [number, boolean][] => of.map(({ rows, last }) => [rows.length, last])

describe('batches', () => {
  it('hold so many rows, and the last one says so', async () => {
    expect(shape(await all(batches(dropped(5), rowOf, { rows: 2, bytes: 10_000 })))).toEqual([
      [2, false],
      [2, false],
      [1, true],
    ])
  })

  it('are the last where the rows end with them', async () => {
    expect(shape(await all(batches(dropped(4), rowOf, { rows: 2, bytes: 10_000 })))).toEqual([
      [2, false],
      [2, true],
    ])
  })

  it('hold no more text than so many bytes, but one row at least', async () => {
    expect(shape(await all(batches(dropped(3), rowOf, { rows: 100, bytes: 1 })))).toEqual([
      [1, false],
      [1, false],
      [1, true],
    ])
  })

  it('tell where reading goes on after them', async () => {
    expect(
      (await all(batches(dropped(3), rowOf, { rows: 2, bytes: 10_000 }))).map(({ next }) => next),
    ).toEqual([
      { offset: 20, line: 3, record: 2 },
      { offset: 30, line: 4, record: 3 },
    ])
  })

  it('are one empty batch of a file without rows', async () => {
    expect(shape(await all(batches(dropped(0), rowOf, { rows: 2, bytes: 1 })))).toEqual([[0, true]])
  })
})
