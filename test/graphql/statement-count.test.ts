import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import type { Statement } from '../../src/graph/statement.ts'
import { testGraph } from '../neo4j.ts'
import { ask } from './ask.ts'
import { writeSmallGraph } from './small-graph.ts'

let graph: Graph
let sent: Statement[] = []

beforeAll(async () => {
  graph = await testGraph({ onStatement: ({ statement }) => sent.push(statement) })
  await writeSmallGraph(graph)
})

afterAll(() => graph.close())

const nested = `query ($first: Int!) { topic(slug: "language") { papers(first: $first) { edges { node {
  title
  abstract
  primaryTopic { name }
  concepts { edges { node { name } } }
  organizations { edges { node { name } } }
  similar { edges { explanation { sentence sharedConcepts { concept { name } } } node { concepts { edges { node { name } } } } } }
  sources { source }
  authors { edges { node { name } } }
  artifacts { edges { node { url organization { name } papers { totalCount } } } }
  listings { edges { position node { title papers { totalCount } } } }
  topics { edges { node { name broader { name } } } }
} } } } }`

const countOf = async (first: number): Promise<number> => {
  sent = []
  const { errors } = await ask(graph, nested, { first })
  expect(errors).toBeUndefined()
  return sent.length
}

test('a nested query sends as many statements for seven papers as for four', async () => {
  const few = await countOf(4)
  const many = await countOf(7)
  expect({ few, many }).toEqual({ few: 18, many: 18 })
})

test('two names for one connection are one statement', async () => {
  sent = []
  await ask(
    graph,
    '{ topic(slug: "language") { a: papers(first: 2) { edges { cursor } } b: papers(first: 2) { edges { cursor } } } }',
  )
  expect(sent).toHaveLength(2)
})

test('an abstract is read only where it is asked for, an embedding never', async () => {
  sent = []
  await ask(graph, '{ papers { edges { node { title summary similar { edges { node { title } } } } } } }')
  expect(sent.map(({ text }) => text).join('\n')).not.toMatch(/abstract|embedding/)
})

test('totals and the far side of a page are read only where they are asked for', async () => {
  sent = []
  await ask(graph, '{ papers { edges { cursor } pageInfo { hasNextPage } } }')
  expect(sent.map(({ text }) => text).join('\n')).not.toMatch(/COUNT|EXISTS/)
})
