import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import type { Statement } from '../../src/graph/statement.ts'
import { globalId } from '../../src/graphql/global-id.ts'
import { testGraph } from '../neo4j.ts'
import { ask } from './ask.ts'
import { writeSmallGraph } from './small-graph.ts'
import { walk } from './walk.ts'

let graph: Graph
let sent: Statement[] = []

beforeAll(async () => {
  graph = await testGraph({ onStatement: ({ statement }) => sent.push(statement) })
  await writeSmallGraph(graph)
})

afterAll(() => graph.close())

const ada = globalId('Author', 'a1')

const flags = 'pageInfo { hasPreviousPage hasNextPage startCursor endCursor }'

const of = (parent: string, connection: string, key: string): string =>
  `{ ${parent} { ${connection} { edges { node { key: ${key} } } ${flags} } } }`

const walks: [name: string, query: string, expected: string[]][] = [
  [
    'authors, most papers first',
    `{ authors(PAGING) { edges { node { key: name } } ${flags} } }`,
    ['Ada', 'Bo'],
  ],
  [
    'authors by name, backwards',
    `{ authors(PAGING, orderBy: { field: NAME, direction: DESC }) { edges { node { key: name } } ${flags} } }`,
    ['Bo', 'Ada'],
  ],
  ["an author's coauthors", of(`author(id: "${ada}")`, 'coauthors(PAGING)', 'name'), ['Bo']],
  ["an author's organisations", of(`author(id: "${ada}")`, 'organizations(PAGING)', 'slug'), ['acme']],
  [
    "a topic's organisations, most papers first",
    of('topic(slug: "vision")', 'organizations(PAGING)', 'slug'),
    ['acme', 'zeta'],
  ],
  [
    "a topic's concepts, most papers first",
    of('topic(slug: "language")', 'concepts(PAGING)', 'slug'),
    ['bert', 'bleu'],
  ],
  [
    "a topic's concepts of one kind",
    of('topic(slug: "language")', 'concepts(PAGING, kind: METRIC)', 'slug'),
    ['bleu'],
  ],
  [
    "an organisation's topics, most papers first",
    of('organization(slug: "acme")', 'topics(PAGING)', 'slug'),
    ['language', 'vision'],
  ],
  ["an organisation's concepts", of('organization(slug: "acme")', 'concepts(PAGING)', 'slug'), ['bert']],
  [
    "an organisation's concepts of a kind that it has none of",
    of('organization(slug: "acme")', 'concepts(PAGING, kind: TASK)', 'slug'),
    [],
  ],
  [
    "an organisation's collaborators, itself not among them",
    of('organization(slug: "zeta")', 'collaborators(PAGING)', 'slug'),
    ['acme'],
  ],
  [
    "an organisation's artifacts",
    of('organization(slug: "acme")', 'artifacts(PAGING)', 'url'),
    ['https://code.example/acme/Tool'],
  ],
  [
    'concepts related to one, itself not among them',
    of('concept(slug: "bert")', 'related(PAGING)', 'slug'),
    ['bleu'],
  ],
  [
    "a concept's topics, most papers first",
    of('concept(slug: "bert")', 'topics(PAGING)', 'slug'),
    ['language', 'translation', 'vision'],
  ],
  ["a concept's organisations", of('concept(slug: "bert")', 'organizations(PAGING)', 'slug'), ['acme']],
]

describe.each(walks)('%s', (_name, query, expected) => {
  test('come in that order one by one', async () => {
    expect((await walk(graph, query, 'first: 1')).found).toEqual(expected)
  })

  test('come in the same order from the end', async () => {
    expect((await walk(graph, query, 'last: 1')).found).toEqual(expected)
  })
})

test('each count is of the papers of both', async () => {
  const { data, errors } = await ask(
    graph,
    `{
      topic(slug: "language") {
        organizations { totalCount edges { paperCount node { slug paperCount } } }
        concepts { totalCount edges { paperCount node { slug } } }
      }
      organization(slug: "acme") {
        topics { edges { paperCount node { slug } } }
        collaborators { totalCount edges { paperCount node { slug } } }
        artifacts { totalCount }
      }
      concept(slug: "bert") {
        related { totalCount edges { paperCount } }
        topics { edges { paperCount node { slug } } }
        organizations { edges { paperCount } }
      }
      author(id: "${ada}") {
        coauthors { totalCount edges { paperCount node { name paperCount } } }
        organizations { edges { paperCount } }
      }
    }`,
  )
  expect(errors).toBeUndefined()
  expect(data).toEqual({
    topic: {
      organizations: { totalCount: 1, edges: [{ paperCount: 2, node: { slug: 'acme', paperCount: 3 } }] },
      concepts: {
        totalCount: 2,
        edges: [
          { paperCount: 4, node: { slug: 'bert' } },
          { paperCount: 2, node: { slug: 'bleu' } },
        ],
      },
    },
    organization: {
      topics: {
        edges: [
          { paperCount: 2, node: { slug: 'language' } },
          { paperCount: 1, node: { slug: 'vision' } },
        ],
      },
      collaborators: { totalCount: 1, edges: [{ paperCount: 1, node: { slug: 'zeta' } }] },
      artifacts: { totalCount: 1 },
    },
    concept: {
      related: { totalCount: 1, edges: [{ paperCount: 2 }] },
      topics: {
        edges: [
          { paperCount: 4, node: { slug: 'language' } },
          { paperCount: 3, node: { slug: 'translation' } },
          { paperCount: 1, node: { slug: 'vision' } },
        ],
      },
      organizations: { edges: [{ paperCount: 1 }] },
    },
    author: {
      coauthors: { totalCount: 1, edges: [{ paperCount: 1, node: { name: 'Bo', paperCount: 1 } }] },
      organizations: { edges: [{ paperCount: 1 }] },
    },
  })
})

test('timelines have the earliest period first, and no paper without a day', async () => {
  const { data } = await ask(
    graph,
    `{
      topic(slug: "language") { timeline { period paperCount } }
      organization(slug: "acme") { timeline(by: YEAR) { period paperCount } }
      concept(slug: "bert") { years: timeline(by: YEAR) { period paperCount } months: timeline(by: MONTH) { period } }
      parsing: topic(slug: "parsing") { timeline { period } }
    }`,
  )
  expect(data).toEqual({
    topic: {
      timeline: [
        { period: '2024-12-01', paperCount: 1 },
        { period: '2025-03-01', paperCount: 4 },
      ],
    },
    organization: {
      timeline: [
        { period: '2024-01-01', paperCount: 1 },
        { period: '2026-01-01', paperCount: 1 },
      ],
    },
    concept: {
      years: [
        { period: '2024-01-01', paperCount: 1 },
        { period: '2025-01-01', paperCount: 2 },
        { period: '2026-01-01', paperCount: 1 },
      ],
      months: [{ period: '2024-12-01' }, { period: '2025-03-01' }, { period: '2026-01-01' }],
    },
    parsing: { timeline: [] },
  })
})

test('an author is found by id, and null where nothing has it; another id is refused', async () => {
  const { data, errors } = await ask(
    graph,
    `{
      author(id: "${ada}") { id name paperCount }
      unknown: author(id: "${globalId('Author', 'a99')}") { name }
      wrong: author(id: "${globalId('Topic', 'language')}") { name }
    }`,
  )
  expect(data).toEqual({ author: { id: ada, name: 'Ada', paperCount: 2 }, unknown: null, wrong: null })
  expect(errors).toMatchObject([{ path: ['wrong'], extensions: { code: 'BAD_ID' } }])
})

test('authors are found by a part of the name in any case, not by their ids', async () => {
  const { data } = await ask(
    graph,
    '{ some: authors(where: { nameContains: "DA" }) { totalCount edges { node { name } } } none: authors(where: { nameContains: "a1" }) { totalCount } }',
  )
  expect(data).toEqual({
    some: { totalCount: 1, edges: [{ node: { name: 'Ada' } }] },
    none: { totalCount: 0 },
  })
})

test('counts and timelines of many are one statement', async () => {
  sent = []
  await ask(
    graph,
    `{ topics { edges { node {
      organizations(first: 2) { edges { node { collaborators(first: 1) { edges { paperCount } } } } }
      concepts(first: 2) { edges { node { related(first: 1) { edges { paperCount } } } } }
      timeline { paperCount }
    } } } }`,
  )
  expect(sent).toHaveLength(1)
})
