import { afterEach, beforeEach, expect, test } from 'vitest'
import { openGraph } from '../../src/graph/graph.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { readFailure } from '../../src/graph/reads/read-failure.ts'
import { neo4jConnection } from '../neo4j-connection.ts'
import { cuttingProxy } from './cutting-proxy.ts'
import type { CuttingProxy } from './cutting-proxy.ts'

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

test('a read whose connection is lost is sent once more', async () => {
  proxy.cut(1)

  expect(await graph.read(one)).toEqual([{ one: 1 }])
  expect(proxy.cuts()).toBe(1)
})

test('a read that is lost again is said to be unavailable', async () => {
  proxy.cut(2)

  const failure = await graph.read(one).catch((error: unknown) => error)

  expect(readFailure(failure)).toBe('UNAVAILABLE')
  expect(proxy.cuts()).toBe(2)
})
