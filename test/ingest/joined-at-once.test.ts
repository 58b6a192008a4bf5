import { expect, test } from 'vitest'
import { joinedAtOnce } from '../../src/ingest/join/unjoined-block.ts'

test('so many papers are joined together as are a good part of the graph, within what memory holds', () => {
  expect([0, 12_000, 40_000, 3_000_000].map(joinedAtOnce)).toEqual([5_000, 5_000, 10_000, 15_000])
})
