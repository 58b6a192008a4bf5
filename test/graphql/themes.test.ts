import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph, StatementReport } from '../../src/graph/graph.ts'
import { testGraph } from '../neo4j.ts'
import { ask } from './ask.ts'
import { writeSmallGraph } from './small-graph.ts'
import { writeSmallThemes } from './small-themes.ts'
import { walk } from './walk.ts'

let graph: Graph
let sent: StatementReport[] = []

const [language, vision, unknown] = ['tlanguage', 'tvision', 'tunknown'].map((key) =>
  Buffer.from(`Theme:${key}`).toString('base64'),
)

beforeAll(async () => {
  graph = await testGraph({ onStatement: (report) => sent.push(report) })
  await writeSmallGraph(graph)
  await writeSmallThemes(graph)
})

afterAll(() => graph.close())

const flags = 'pageInfo { hasPreviousPage hasNextPage startCursor endCursor }'

const ofTheme = (connection: string, more: string, key: string): string =>
  `{ theme(id: "${language}") { ${connection}(PAGING${more}) { edges { node { key: ${key} } } ${flags} } } }`

const walks: [name: string, query: string, expected: string[]][] = [
  [
    'themes, most papers first',
    `{ themes(PAGING) { edges { node { key: label } } ${flags} } }`,
    ['bert, bleu', 'acme, vision'],
  ],
  [
    'themes by label',
    `{ themes(PAGING, orderBy: { field: NAME, direction: ASC }) { edges { node { key: label } } ${flags} } }`,
    ['acme, vision', 'bert, bleu'],
  ],
  [
    "a theme's papers, newest first",
    ofTheme('papers', '', 'title'),
    ['Calmer models', 'Bolder models', 'Aligned models', 'Idle models', 'Denser models'],
  ],
  [
    "a theme's papers by title",
    ofTheme('papers', ', orderBy: { field: TITLE, direction: ASC }', 'title'),
    ['Aligned models', 'Bolder models', 'Calmer models', 'Denser models', 'Idle models'],
  ],
  ["a theme's concepts, the most named first", ofTheme('concepts', '', 'slug'), ['bert', 'bleu']],
  ["a theme's concepts of one kind", ofTheme('concepts', ', kind: METRIC', 'slug'), ['bleu']],
  [
    "a theme's topics, those with the most papers first",
    ofTheme('topics', '', 'slug'),
    ['language', 'translation'],
  ],
]

describe.each(walks)('%s', (_name, query, expected) => {
  test('come in that order one by one', async () => {
    expect((await walk(graph, query, 'first: 1')).found).toEqual(expected)
  })

  test('come in the same order from the end', async () => {
    expect((await walk(graph, query, 'last: 1')).found).toEqual(expected)
  })
})

test('a theme says what it is, and how many of its papers each concept and topic has', async () => {
  const { data } = await ask(
    graph,
    `{ theme(id: "${language}") { id label paperCount
      papers(first: 1) { totalCount }
      concepts { totalCount edges { paperCount node { slug paperCount } } }
      topics(first: 1) { totalCount edges { paperCount node { slug } } }
    } }`,
  )
  expect(data.theme).toEqual({
    id: language,
    label: 'bert, bleu',
    paperCount: 5,
    papers: { totalCount: 5 },
    concepts: {
      totalCount: 2,
      edges: [
        { paperCount: 4, node: { slug: 'bert', paperCount: 6 } },
        { paperCount: 3, node: { slug: 'bleu', paperCount: 4 } },
      ],
    },
    topics: { totalCount: 2, edges: [{ paperCount: 4, node: { slug: 'language' } }] },
  })
})

test('a page of counts between two cursors says on which sides there is more', async () => {
  const { data } = await ask(graph, '{ themes(first: 1) { edges { node { topics { edges { cursor } } } } } }')
  const [first, second] = data.themes.edges[0].node.topics.edges.map(
    (edge: { cursor: string }) => edge.cursor,
  )
  const between = await ask(
    graph,
    `query ($first: String, $second: String) { theme(id: "${language}") {
      after: topics(after: $first) { edges { paperCount } pageInfo { hasNextPage hasPreviousPage } }
      before: topics(before: $second) { edges { paperCount } pageInfo { hasNextPage hasPreviousPage } }
    } }`,
    { first, second },
  )
  expect(between.data.theme).toEqual({
    after: { edges: [{ paperCount: 3 }], pageInfo: { hasNextPage: false, hasPreviousPage: true } },
    before: { edges: [{ paperCount: 4 }], pageInfo: { hasNextPage: true, hasPreviousPage: false } },
  })
})

test('papers can be filtered by their theme, and have it; one without has none', async () => {
  const { data } = await ask(
    graph,
    `{
      inVision: papers(where: { theme: "${vision}" }) { totalCount edges { node { title theme { label } } } }
      acme: theme(id: "${vision}") { papers(where: { organization: "acme" }) { totalCount } }
      both: papers(where: { theme: "${vision}", not: { theme: "${vision}" } }) { totalCount }
      none: papers(where: { theme: "${unknown}" }) { totalCount }
      paper(by: { title: "Higher models" }) { theme { label } }
    }`,
  )
  expect(data).toEqual({
    inVision: {
      totalCount: 2,
      edges: [
        { node: { title: 'Greater models', theme: { label: 'acme, vision' } } },
        { node: { title: 'Further models', theme: { label: 'acme, vision' } } },
      ],
    },
    acme: { papers: { totalCount: 1 } },
    both: { totalCount: 0 },
    none: { totalCount: 0 },
    paper: { theme: null },
  })
})

test('a theme is found by its id, and null where nothing has it; another id is refused', async () => {
  const { data, errors } = await ask(
    graph,
    `{
      node(id: "${vision}") { __typename ... on Theme { label } }
      unknown: theme(id: "${unknown}") { label }
      wrong: theme(id: "${Buffer.from('Topic:language').toString('base64')}") { label }
      statistics { themes }
    }`,
  )
  expect(data).toEqual({
    node: { __typename: 'Theme', label: 'acme, vision' },
    unknown: null,
    wrong: null,
    statistics: { themes: 2 },
  })
  expect(errors).toMatchObject([{ path: ['wrong'], extensions: { code: 'BAD_ID' } }])
})

test('themes with their papers, concepts and topics are one statement', async () => {
  sent = []
  await ask(
    graph,
    `{ themes { edges { node {
      papers(first: 2) { edges { node { theme { label } } } }
      concepts(first: 2) { edges { node { name } } }
      topics(first: 2) { edges { node { name } } }
    } } } }`,
  )
  expect(sent).toHaveLength(1)
})
