import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { testGraph } from '../neo4j.ts'
import { ask } from './ask.ts'
import { writeSmallGraph } from './small-graph.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await writeSmallGraph(graph)
})

afterAll(() => graph.close())

const matching = async (where: string): Promise<string[]> => {
  const { data, errors } = await ask(
    graph,
    `{ papers(where: ${where}, orderBy: { field: TITLE, direction: ASC }) { edges { node { title } } } }`,
  )
  expect(errors).toBeUndefined()
  return data.papers.edges.map(({ node }: { node: { title: string } }) => node.title.replace(' models', ''))
}

const everyTitle = [
  'Aligned',
  'Bolder',
  'Calmer',
  'Denser',
  'Élan in',
  'Further',
  'Further',
  'Greater',
  'Higher',
  'Idle',
  'Joint',
  '日本語',
]

test.each([
  ['{ topic: "vision" }', ['Further', 'Greater', 'Higher']],
  ['{ allConcepts: ["bert", "bleu"] }', ['Bolder', 'Idle']],
  [
    '{ allConcepts: ["bleu", "bert", "bleu"], not: { allConcepts: ["bleu", "bert", "none"] } }',
    ['Bolder', 'Idle'],
  ],
  [
    '{ any: [{ allConcepts: ["bleu", "none"] }, { all: [{ allConcepts: ["bleu", "bert"] }] }] }',
    ['Bolder', 'Idle'],
  ],
  [
    '{ all: [{ topic: "language" }, { topic: "translation" }, { topic: "language" }] }',
    ['Aligned', 'Bolder', 'Denser'],
  ],
  [
    '{ any: [{ all: [{ topic: "translation" }, { topic: "vision" }] }, { topic: "vision", all: [{ topic: "vision" }] }] }',
    ['Further', 'Greater', 'Higher'],
  ],
  ['{ all: [{ anyConcept: ["bert", "none"] }, { anyConcept: ["bleu"] }] }', ['Bolder', 'Idle']],
  [
    '{ anyConcept: ["bert"], not: { all: [{ anyConcept: ["bleu"] }, { anyConcept: ["bert"] }] } }',
    ['Aligned', 'Denser', 'Further', 'Greater'],
  ],
  ['{ anyConcept: ["bleu"], topic: "language" }', ['Bolder', 'Calmer']],
  ['{ anyConcept: ["bleu", "unused"] }', ['Bolder', 'Calmer', 'Higher', 'Idle']],
  ['{ anyConcept: ["bert"], any: [{ anyConcept: ["bleu"] }] }', ['Bolder', 'Idle']],
  ['{ organization: "acme", topic: "vision" }', ['Further']],
  ['{ author: "QXV0aG9yOmEx" }', ['Aligned', 'Further']],
  ['{ publishedFrom: "2026-01-08" }', ['Further', 'Greater', 'Higher']],
  ['{ publishedTo: "2024-12-31" }', ['Further', 'Joint']],
  ['{ publishedFrom: "2024-12-31", publishedTo: "2025-03-01", topic: "translation" }', ['Aligned', 'Bolder']],
  ['{ minUpvotes: 12 }', ['Further', 'Further', 'Higher']],
  ['{ minUpvotes: 0, topic: "vision" }', ['Further', 'Greater', 'Higher']],
  ['{ minUpvotes: -1, organization: "zeta" }', ['Further']],
  ['{ hasCode: true }', ['Aligned', 'Further']],
  ['{ hasCode: false, organization: "acme" }', ['Élan in', 'Further']],
  ['{ updatedSince: "2026-01-15T00:00:00+01:00" }', ['Further']],
  ['{ all: [{ topic: "language" }, { all: [{ anyConcept: ["bleu"] }] }] }', ['Bolder', 'Calmer']],
  ['{ any: [{ organization: "zeta" }, { minUpvotes: 100 }] }', ['Further', 'Higher', 'Joint']],
  ['{ not: { publishedTo: "2026-01-08" } }', ['Denser', 'Élan in', 'Higher', 'Idle']],
  [
    '{ topic: "language", not: { any: [{ allConcepts: ["bert"] }, { minUpvotes: 0 }] } }',
    ['Calmer', 'Élan in'],
  ],
  ['{ any: [] }', []],
  ['{ anyConcept: [] }', []],
  ['{ not: {} }', []],
  ['{ topic: "no-such" }', []],
  ['{ all: [], allConcepts: [], topic: null, minUpvotes: null, author: null }', everyTitle],
])('where %s', async (where, expected) => {
  expect((await matching(where)).toSorted()).toEqual(expected.toSorted())
})

test('of an organisation and a topic newest first, both hold', async () => {
  const { data } = await ask(
    graph,
    '{ topic(slug: "language") { papers(where: { organization: "acme", publishedTo: "2025-01-01" }) { totalCount edges { node { title } } } } }',
  )
  expect(data.topic.papers).toEqual({ totalCount: 1, edges: [{ node: { title: 'Further models' } }] })
})

test('a filter that is too deep is refused', async () => {
  const { errors } = await ask(
    graph,
    '{ papers(where: { not: { not: { not: { not: { not: {} } } } } }) { totalCount } }',
  )
  expect(errors).toMatchObject([
    {
      message: expect.stringContaining('6 levels deep, and 5 is the most'),
      extensions: { code: 'BAD_FILTER' },
    },
  ])
})

test('a filter with too many conditions is refused', async () => {
  const allConcepts = Array.from({ length: 51 }, (_, index) => `c${index}`)
  const { errors } = await ask(
    graph,
    'query ($where: PaperFilter) { papers(where: $where) { totalCount } }',
    {
      where: { allConcepts },
    },
  )
  expect(errors).toMatchObject([
    {
      message: expect.stringContaining('51 conditions, and 50 is the most'),
      extensions: { code: 'BAD_FILTER' },
    },
  ])
})

test('a filter of more parts than a function takes arguments is refused likewise', async () => {
  const { errors } = await ask(
    graph,
    'query ($where: PaperFilter) { papers(where: $where) { totalCount } }',
    { where: { any: Array.from({ length: 150_000 }, () => ({})) } },
  )
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_FILTER' } }])
})

test("an author's id of another type is refused", async () => {
  const { errors } = await ask(graph, '{ papers(where: { author: "UGFwZXI6cDAx" }) { totalCount } }')
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_ID' } }])
})

test.each([
  ['topics(where: { nameContains: "LANG" })', ['Language']],
  ['topics(where: { broader: "language" })', ['Translation', 'Parsing']],
  ['concepts(where: { kind: METRIC })', ['BLEU']],
  ['concepts(where: { minPapers: 5 })', ['BERT']],
  ['concepts(where: { nameContains: "|" })', ['Un|used']],
  ['organizations(where: { nameContains: "inst", minPapers: 1 })', ['Zeta Institute']],
])('%s', async (field, expected) => {
  const { data } = await ask(graph, `{ found: ${field} { edges { node { name } } } }`)
  expect(data.found.edges.map(({ node }: { node: { name: string } }) => node.name)).toEqual(expected)
})
