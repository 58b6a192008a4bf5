import { afterEach, beforeEach, expect, test } from 'vitest'
import { openGraph } from '../../../src/graph/graph.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { retriedReads } from '../../../src/graph/import/retried-reads.ts'
import { readFailure } from '../../../src/graph/reads/read-failure.ts'
import { neo4jConnection } from '../../neo4j-connection.ts'
import { cuttingProxy } from '../cutting-proxy.ts'
import type { CuttingProxy } from '../cutting-proxy.ts'

const one = { text: 'RETURN 1 AS one', parameters: {} }

let proxy: CuttingProxy
let graph: Graph

beforeEach(async () => {
  proxy = await cuttingProxy(neo4jConnection().uri)
  graph = openGraph({ ...neo4jConnection(), uri: proxy.uri })
  await graph.read(one)
})

afterEach(async () => {
  await graph.close()
  proxy.close()
})

test('a read that fails in passing again and again is sent until it is answered', async () => {
  proxy.cut(5)

  expect(await retriedReads(graph).read(one)).toEqual([{ one: 1 }])
  expect(proxy.cuts()).toBe(5)
})

test('a read that goes on failing in passing is given up', async () => {
  proxy.cut(100)

  const failure = await retriedReads(graph)
    .read(one)
    .catch((error: unknown) => error)

  expect(readFailure(failure)).toBe('UNAVAILABLE')
})

test('a read that Neo4j refuses is not sent again', async () => {
  const sent = { times: 0 }
  const counted: Graph = {
    ...graph,
    read: (statement, options) => {
      sent.times += 1
      return graph.read(statement, options)
    },
  }

  await expect(retriedReads(counted).read({ text: 'RETURN', parameters: {} })).rejects.toThrow(
    'Invalid input',
  )

  expect(sent.times).toBe(1)
})
