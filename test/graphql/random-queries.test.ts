import { execute } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import type { Context } from '../../src/graphql/context.ts'
import { openContexts } from '../../src/graphql/open-contexts.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import type { RunStatement } from '../../src/pothos-neo4j/run/settings.ts'
import { testGraph } from '../neo4j.ts'
import { compareWays } from '../pothos-neo4j/random/compare-ways.ts'
import { unlikeAnswers } from '../pothos-neo4j/random/unlike-answers.ts'
import { papersSpace, resolvedSpace } from './papers-space.ts'
import { writeSearchableGraph } from './searchable-graph.ts'
import { writeSmallThemes } from './small-themes.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await writeSearchableGraph(graph)
  await writeSmallThemes(graph)
})

afterAll(() => graph.close())

const contextOf = (run: RunStatement): Context => {
  const read: Graph['read'] = async (statement) => [...(await run(statement, {}))]
  return openContexts({ ...graph, read }, async () => lexicalEmbedder)()
}

test('five hundred random queries are answered the same in one statement a field, directly, and one thing at a time', async () => {
  const answer = compareWays(papersSpace, (statement) => graph.read(statement), contextOf)
  expect(await unlikeAnswers(answer, { shapes: 20, writings: 25 })).toEqual([])
})

test('random queries of what has resolvers are answered the same whole and one thing at a time', async () => {
  const answer = compareWays(resolvedSpace, (statement) => graph.read(statement), contextOf, execute)
  expect(await unlikeAnswers(answer, { shapes: 12, writings: 2 })).toEqual([])
})
