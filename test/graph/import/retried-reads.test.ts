import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../../src/graph/graph.ts'
import { retriedReads } from '../../../src/graph/import/retried-reads.ts'
import { readFailure } from '../../../src/graph/reads/read-failure.ts'
import { openCutGraph } from '../cut-graph.ts'
import type { CutGraph } from '../cut-graph.ts'

const one = { text: 'RETURN 1 AS one', parameters: {} }

let cut: CutGraph

beforeEach(async () => {
  cut = await openCutGraph()
})

afterEach(() => cut.close())

test('a read that fails in passing again and again is sent until it is answered', async () => {
  cut.proxy.cut(5)

  expect(await retriedReads(cut.graph).read(one)).toEqual([{ one: 1 }])
  expect(cut.proxy.cuts()).toBe(5)
})

test('a read that goes on failing in passing is given up', async () => {
  cut.proxy.cut(100)

  const failure = await retriedReads(cut.graph)
    .read(one)
    .catch((error: unknown) => error)

  expect(readFailure(failure)).toBe('UNAVAILABLE')
})

test('a read that Neo4j refuses is not sent again', async () => {
  const sent = { times: 0 }
  const counted: Graph = {
    ...cut.graph,
    read: (statement, options) => {
      sent.times += 1
      return cut.graph.read(statement, options)
    },
  }

  await expect(retriedReads(counted).read({ text: 'RETURN', parameters: {} })).rejects.toThrow(
    'Invalid input',
  )

  expect(sent.times).toBe(1)
})
