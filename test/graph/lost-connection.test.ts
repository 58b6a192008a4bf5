import { afterEach, beforeEach, expect, test } from 'vitest'
import { readFailure } from '../../src/graph/reads/read-failure.ts'
import { openCutGraph } from './cut-graph.ts'
import type { CutGraph } from './cut-graph.ts'

const one = { text: 'RETURN 1 AS one', parameters: {} }

let cut: CutGraph

beforeEach(async () => {
  cut = await openCutGraph()
})

afterEach(() => cut.close())

test('a read whose connection is lost is sent once more', async () => {
  cut.proxy.cut(1)

  expect(await cut.graph.read(one)).toEqual([{ one: 1 }])
  expect(cut.proxy.cuts()).toBe(1)
})

test('a read that is lost again is said to be unavailable', async () => {
  cut.proxy.cut(2)

  const failure = await cut.graph.read(one).catch((error: unknown) => error)

  expect(readFailure(failure)).toBe('UNAVAILABLE')
  expect(cut.proxy.cuts()).toBe(2)
})
