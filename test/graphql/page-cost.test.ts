import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import type { Statement } from '../../src/graph/statement.ts'
import { globalId } from '../../src/graphql/global-id.ts'
import { testGraph } from '../neo4j.ts'
import { ask } from './ask.ts'
import { databaseHits } from './database-hits.ts'
import { writeHubGraph } from './hub-graph.ts'

let graph: Graph
let sent: Statement[] = []

beforeAll(async () => {
  graph = await testGraph({ onStatement: ({ statement }) => sent.push(statement) })
  await writeHubGraph(graph)
  // What Neo4j counted of the tests before, and the plans that it made of that, would serve for a while yet.
  await graph.writeAlone({ text: 'CALL db.prepareForReplanning(60)', parameters: {} })
})

afterAll(() => graph.close())

const hitsOf = async (query: string, variables: Record<string, unknown> = {}) => {
  sent = []
  const { data, errors } = await ask(graph, query, variables)
  expect(errors).toBeUndefined()
  const [statement, ...more] = sent
  expect(more).toEqual([])
  return { data, hits: statement ? await databaseHits(statement) : 0 }
}

const theme = (id: string): string => `theme(id: "${globalId('Theme', id)}")`

const listing = (id: string): string => `node(id: "${globalId('Listing', id)}")`

const counted = 'papers(first: 3, after: $after) { totalCount PAGE }'

const rest = 'edges { node { title } } pageInfo { hasNextPage endCursor }'

test.each([
  ['all papers', counted],
  ['a topic', `topic(slug: "hub") { ${counted} }`],
  ['a concept', `concept(slug: "hub") { ${counted} }`],
  ['an organisation', `organization(slug: "hub") { ${counted} }`],
  ['a theme', `${theme('hub')} { ${counted} }`],
  ['a listing', `${listing('hub')} { ... on Listing { ${counted} } }`],
  ['a topic that is a condition', counted.replace('(', '(where: { topic: "hub" }, ')],
  ['a topic among several', `topics(first: 1) { edges { node { ${counted} } } }`],
  [
    'a topic, the most upvoted first,',
    'topic(slug: "hub") { papers(first: 3, after: $after, orderBy: { field: UPVOTES, direction: DESC }) { totalCount PAGE } }',
  ],
  [
    'a time of a topic',
    'topic(slug: "hub") { papers(first: 3, after: $after, where: { publishedFrom: "2025-01-01", publishedTo: "2026-12-31" }) { PAGE } }',
  ],
])(
  'the first page of %s with a thousand papers, and the next one, read few records',
  async (_name, field) => {
    const query = `query ($after: String) { ${field.replace('PAGE', rest)} }`
    const first = await hitsOf(query)
    const after = /"endCursor":"([^"]+)"/.exec(JSON.stringify(first.data))?.[1]
    const second = await hitsOf(query, { after })
    expect(JSON.stringify(first.data)).toContain('"hasNextPage":true')
    expect(JSON.stringify(second.data)).not.toBe(JSON.stringify(first.data))
    expect(first.hits).toBeLessThan(200)
    expect(second.hits).toBeLessThan(200)
  },
)

test('why two papers are alike that share what a thousand papers share is told of few records', async () => {
  const { data, hits } = await hitsOf(
    '{ paper(by: { title: "p0001" }) { similar { edges { explanation { sentence sharedConcepts { concept { name } } sharedTopics { name } } } } } }',
  )
  expect(data.paper.similar.edges[0].explanation).toEqual({
    sentence: expect.stringContaining('hub'),
    sharedConcepts: [{ concept: { name: 'hub' } }],
    sharedTopics: [{ name: 'hub' }],
  })
  expect(hits).toBeLessThan(200)
})
