import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import type { Statement } from '../../src/graph/statement.ts'
import { globalId } from '../../src/graphql/global-id.ts'
import { testGraph } from '../neo4j.ts'
import { ask } from './ask.ts'
import { writeSearchableGraph } from './searchable-graph.ts'

let graph: Graph
let sent: Statement[] = []

beforeAll(async () => {
  graph = await testGraph({ onStatement: ({ statement }) => sent.push(statement) })
  await writeSearchableGraph(graph)
})

afterAll(() => graph.close())

const countOf = async (query: string): Promise<number> => {
  sent = []
  const { errors } = await ask(graph, query)
  expect(errors).toBeUndefined()
  return sent.length
}

const id = (type: string, key: string): string => JSON.stringify(globalId(type, key))

const paper = `title abstract
  primaryTopic { name } theme { label }
  concepts { edges { score node { name related(first: 2) { edges { paperCount node { name } } } } } }
  organizations { edges { evidence node { name collaborators { edges { node { name } } } } } }
  similar(where: { topic: "language" }) { edges { explanation {
    sentence parts { value } sharedConcepts { concept { name topics { edges { node { name } } } } } sharedTopics { name } sharedOrganizations { name }
  } node { concepts { edges { node { name } } } } } }
  sharingConcepts { edges { weight concepts { weight concept { name } } node { title } } }
  sources { source lastSeenAt }
  authors { edges { position node { name coauthors { edges { node { name } } } } } }
  artifacts { edges { node { url organization { name } papers { totalCount } } } }
  listings { edges { position node { title papers { totalCount edges { node { title } } } } } }
  topics { edges { score node { name broader { name } narrower { totalCount } timeline { period paperCount } } } }`

const papers = `totalCount pageInfo { hasPreviousPage endCursor }
  facets { topics { paperCount topic { name } } organizations { organization { name } } concepts(kind: MODEL) { concept { name } } years { period } }
  edges { cursor node { title concepts { edges { node { name } } } } }`

test.each([
  ['node', `node(id: ${id('Paper', 'p01')}) { id ... on Paper { ${paper} } }`],
  [
    'nodes',
    `nodes(ids: [${id('Paper', 'p01')}, ${id('Topic', 'vision')}]) { __typename ... on Paper { ${paper} } ... on Topic { papers { ${papers} } } }`,
  ],
  ['paper', `paper(by: { title: "Aligned models" }) { ${paper} }`],
  ['papers', `papers(where: { anyConcept: ["bert"] }) { ${papers} }`],
  ['topic', `topic(slug: "language") { name papers { ${papers} } concepts { edges { node { name } } } }`],
  ['topics', `topics { totalCount edges { node { name papers { ${papers} } } } }`],
  ['theme', `theme(id: ${id('Theme', 'none')}) { label papers { ${papers} } topics { totalCount } }`],
  ['themes', `themes { edges { node { label papers { ${papers} } } } }`],
  ['concept', `concept(slug: "bert") { name papers { ${papers} } timeline(by: YEAR) { paperCount } }`],
  ['concepts', `concepts(where: { kind: MODEL }) { edges { node { name papers { ${papers} } } } }`],
  ['organization', `organization(slug: "acme") { name papers { ${papers} } artifacts { totalCount } }`],
  ['organizations', `organizations { edges { node { name papers { ${papers} } } } }`],
  ['author', `author(id: ${id('Author', 'a1')}) { name papers { ${papers} } }`],
  ['authors', `authors { edges { node { name organizations { totalCount } papers { ${papers} } } } }`],
  ['listings', `listings { edges { node { title papers { edges { node { ${paper} } } } } } }`],
])('%s is one statement, and so one round trip, however deep', async (_field, query) => {
  expect(await countOf(`{ ${query} }`)).toBe(1)
})

test('what a read by hand finds is one statement more, however many there are and however deep', async () => {
  const nodes = '__typename ... on Paper { concepts { edges { node { name } } } } ... on Topic { name }'
  const counts = {
    statistics: await countOf('{ statistics { papers } }'),
    keywordSearch: await countOf(
      `{ search(query: "models", mode: KEYWORD) { edges { score node { ${paper} } } } }`,
    ),
    suggest: await countOf(`{ suggest(text: "models") { text node { ${nodes} } } }`),
    trends: await countOf(
      `{ trends(from: "2025-01-01", to: "2025-12-31", of: TOPIC) { rising { rate node { ${nodes} } } } }`,
    ),
    similarity: await countOf(
      `{ similarity(from: ${id('Paper', 'p01')}, to: [${id('Paper', 'p02')}, ${id('Paper', 'p04')}]) { paper { ${paper} } score } }`,
    ),
    paths: await countOf(
      `{ paths(from: ${id('Paper', 'p01')}, to: ${id('Paper', 'p02')}, maxLength: 2) { nodes { ${nodes} } sentence steps { reason } } }`,
    ),
    subgraph: await countOf(
      `{ subgraph(around: [${id('Paper', 'p01')}]) { nodes { ${nodes} } relationships { reason } } }`,
    ),
  }
  expect(counts).toEqual({
    statistics: 1,
    keywordSearch: 2,
    suggest: 3,
    trends: 2,
    similarity: 3,
    paths: 5,
    subgraph: 6,
  })
})

test('two names for one connection are one statement', async () => {
  const page = 'papers(first: 2) { edges { cursor } }'
  expect(await countOf(`{ topic(slug: "language") { a: ${page} b: ${page} } }`)).toBe(1)
})

test('several root fields are a statement each', async () => {
  expect(await countOf('{ topic(slug: "language") { name } concept(slug: "bert") { name } }')).toBe(2)
})

test('only what is selected is read: an abstract where it is asked for, an embedding never', async () => {
  await countOf('{ papers { edges { node { title summary similar { edges { node { title } } } } } } }')
  expect(sent.map(({ text }) => text).join('\n')).not.toMatch(/abstract|embedding/)
})

test('totals and the far side of a page are read only where they are asked for', async () => {
  await countOf('{ papers { edges { cursor } pageInfo { hasNextPage } } }')
  expect(sent.map(({ text }) => text).join('\n')).not.toMatch(/COUNT|EXISTS/)
})
