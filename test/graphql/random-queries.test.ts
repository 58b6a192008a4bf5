import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import type { Context } from '../../src/graphql/context.ts'
import { openContexts } from '../../src/graphql/open-contexts.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import type { RunStatement } from '../../src/pothos-neo4j/run/settings.ts'
import { testGraph } from '../neo4j.ts'
import { compareWays } from '../pothos-neo4j/random/compare-ways.ts'
import { papersSpace } from './papers-space.ts'
import { writeSmallGraph } from './small-graph.ts'
import { writeSmallThemes } from './small-themes.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await writeSmallGraph(graph)
  await writeSmallThemes(graph)
})

afterAll(() => graph.close())

const contextOf = (run: RunStatement): Context => {
  const read: Graph['read'] = async (statement) => [...(await run(statement, {}))]
  return openContexts({ ...graph, read }, async () => lexicalEmbedder)()
}

const upTo = (most: number): number[] => Array.from({ length: most }, (_, place) => place + 1)

test('five hundred random queries are answered the same in one statement a field, directly, and one thing at a time', async () => {
  const answer = compareWays(papersSpace, (statement) => graph.read(statement), contextOf)
  for (const shape of upTo(20)) {
    const writings = upTo(25).map((writing) => answer(shape, shape * 100 + writing))
    for (const ways of await Promise.all(writings))
      expect(ways).toEqual({
        ...ways,
        mistakes: [],
        ordinary: ways.slow,
        direct: ways.slow,
        statements: ways.rootFields,
      })
  }
})
