import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import type { Statement } from '../../src/graph/statement.ts'
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

const facets = `facets {
  topics { paperCount topic { slug } }
  organizations { paperCount organization { slug } }
  concepts { paperCount concept { slug } }
  years { paperCount period }
}`

test('facets of all papers', async () => {
  const { data, errors } = await ask(graph, `{ papers(first: 1) { ${facets} } }`)
  expect(errors).toBeUndefined()
  expect(data.papers.facets).toEqual({
    topics: [
      { paperCount: 7, topic: { slug: 'language' } },
      { paperCount: 3, topic: { slug: 'translation' } },
      { paperCount: 3, topic: { slug: 'vision' } },
    ],
    organizations: [
      { paperCount: 3, organization: { slug: 'acme' } },
      { paperCount: 2, organization: { slug: 'zeta' } },
    ],
    concepts: [
      { paperCount: 6, concept: { slug: 'bert' } },
      { paperCount: 4, concept: { slug: 'bleu' } },
    ],
    years: [
      { paperCount: 3, period: '2026-01-01' },
      { paperCount: 4, period: '2025-01-01' },
      { paperCount: 1, period: '2024-01-01' },
      { paperCount: 1, period: '2023-01-01' },
    ],
  })
})

test('of those with equally many papers the first by slug are within the limit, of all papers and of some', async () => {
  const limited = 'facets { topics(limit: 2) { topic { slug } } }'
  const { data } = await ask(
    graph,
    `{ all: papers { ${limited} } some: papers(where: { minUpvotes: 0 }) { ${limited} } }`,
  )
  const expected = {
    facets: { topics: [{ topic: { slug: 'language' } }, { topic: { slug: 'translation' } }] },
  }
  expect(data).toEqual({ all: expected, some: expected })
})

test('facets of what a filter leaves, whatever the page', async () => {
  const { data } = await ask(
    graph,
    `query ($where: PaperFilter) { papers(where: $where, first: 1) { ${facets} } }`,
    { where: { anyConcept: ['bert', 'bleu'], topic: 'language' } },
  )
  expect(data.papers.facets).toEqual({
    topics: [
      { paperCount: 5, topic: { slug: 'language' } },
      { paperCount: 3, topic: { slug: 'translation' } },
    ],
    organizations: [{ paperCount: 1, organization: { slug: 'acme' } }],
    concepts: [
      { paperCount: 4, concept: { slug: 'bert' } },
      { paperCount: 2, concept: { slug: 'bleu' } },
    ],
    years: [
      { paperCount: 3, period: '2025-01-01' },
      { paperCount: 1, period: '2024-01-01' },
    ],
  })
})

test('a paper with several of the concepts that lead to it counts once', async () => {
  const { data } = await ask(
    graph,
    '{ papers(where: { anyConcept: ["bert", "bleu"] }) { totalCount facets { concepts { paperCount concept { slug } } } } }',
  )
  expect(data.papers).toEqual({
    totalCount: 8,
    facets: {
      concepts: [
        { paperCount: 6, concept: { slug: 'bert' } },
        { paperCount: 4, concept: { slug: 'bleu' } },
      ],
    },
  })
})

test("facets of a parent's papers are counted for all parents in one statement, with all else", async () => {
  sent = []
  const { data } = await ask(
    graph,
    `{ topics(first: 3) { edges { node { slug papers(where: { publishedFrom: "2025-01-01" }) { facets {
      concepts(limit: 1) { paperCount concept { slug } }
      organizations { paperCount organization { slug } }
      years { paperCount period }
    } } } } } }`,
  )
  expect(sent).toHaveLength(1)
  expect(data.topics.edges.map(({ node }: { node: unknown }) => node)).toEqual([
    {
      slug: 'language',
      papers: {
        facets: {
          concepts: [{ paperCount: 2, concept: { slug: 'bert' } }],
          organizations: [],
          years: [{ paperCount: 4, period: '2025-01-01' }],
        },
      },
    },
    {
      slug: 'vision',
      papers: {
        facets: {
          concepts: [{ paperCount: 1, concept: { slug: 'bert' } }],
          organizations: [
            { paperCount: 1, organization: { slug: 'acme' } },
            { paperCount: 1, organization: { slug: 'zeta' } },
          ],
          years: [{ paperCount: 3, period: '2026-01-01' }],
        },
      },
    },
    {
      slug: 'translation',
      papers: {
        facets: {
          concepts: [{ paperCount: 2, concept: { slug: 'bert' } }],
          organizations: [],
          years: [{ paperCount: 2, period: '2025-01-01' }],
        },
      },
    },
  ])
})

test.each([
  ['concept(slug: "bleu")', 'METRIC', 4],
  ['organization(slug: "zeta")', 'MODEL', null],
  ['author: node(id: "QXV0aG9yOmEx") { ... on Author', 'MODEL', 2],
  [
    'artifact: node(id: "QXJ0aWZhY3Q6aHR0cHM6Ly9jb2RlLmV4YW1wbGUvYWNtZS90b29s") { ... on Artifact',
    'MODEL',
    2,
  ],
])('%s has facets of its papers, with concepts of one kind', async (parent, kind, paperCount) => {
  const close = parent.includes('...') ? '}' : ''
  const { data, errors } = await ask(
    graph,
    `{ ${parent} { papers { facets { concepts(kind: ${kind}, limit: 1) { paperCount } } } } ${close} }`,
  )
  expect(errors).toBeUndefined()
  const [node] = Object.values<{ papers: { facets: { concepts: { paperCount: number }[] } } }>(data)
  expect(node?.papers.facets.concepts[0]?.paperCount ?? null).toBe(paperCount)
})

test.each(['KEYWORD', 'SEMANTIC', 'HYBRID'])('facets of %s are of all papers that it finds', async (mode) => {
  const { data, errors } = await ask(
    graph,
    `{ search(query: "translators", mode: ${mode}, where: { topic: "translation" }, first: 1) { totalCount edges { node { title } } facets {
      topics(limit: 1) { paperCount topic { slug } }
      years { paperCount period }
    } } }`,
  )
  expect(errors).toBeUndefined()
  expect(data.search).toMatchObject({
    totalCount: 3,
    facets: {
      topics: [{ paperCount: 3, topic: { slug: 'language' } }],
      years: [{ paperCount: 2, period: '2025-01-01' }],
    },
  })
})

test('a search that finds nothing has empty facets', async () => {
  const { data } = await ask(graph, `{ search(query: "zzz", mode: KEYWORD) { ${facets} } }`)
  expect(data.search.facets).toEqual({ topics: [], organizations: [], concepts: [], years: [] })
})

test('nothing is counted that is not asked for', async () => {
  sent = []
  await ask(graph, '{ papers { edges { cursor } facets { __typename } } }')
  expect(sent).toHaveLength(1)
})

test.each([0, 101, -1])('a limit of %i is refused', async (limit) => {
  const { errors } = await ask(graph, `{ papers { facets { topics(limit: ${limit}) { paperCount } } } }`)
  expect(errors).toMatchObject([{ extensions: { code: 'PAGE_SIZE' } }])
})
