import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { testGraph } from '../neo4j.ts'
import { ask } from './ask.ts'
import { writeSmallGraph } from './small-graph.ts'
import { walk } from './walk.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await writeSmallGraph(graph)
})

afterAll(() => graph.close())

const flags = 'pageInfo { hasPreviousPage hasNextPage startCursor endCursor }'

const ofPaper = (title: string, connection: string, key: string): string =>
  `{ paper(by: { title: "${title}" }) { ${connection}(PAGING) { edges { node { key: ${key} } } ${flags} } } }`

const atRoot = (connection: string, more: string, key: string): string =>
  `{ ${connection}(PAGING${more}) { edges { node { key: ${key} } } ${flags} } }`

const walks: [name: string, query: string, expected: string[]][] = [
  [
    "a paper's topics, its own first",
    ofPaper('Bolder models', 'topics', 'slug'),
    ['translation', 'language'],
  ],
  ["a paper's concepts, strongest first", ofPaper('Idle models', 'concepts', 'slug'), ['bert', 'bleu']],
  ["a paper's authors in its order", ofPaper('Aligned models', 'authors', 'name'), ['Bo', 'Ada']],
  [
    "a paper's listings, newest first, an unknown year last",
    ofPaper('Aligned models', 'listings', 'title'),
    ['Pages, 8 January 2026', 'Pages, 7 January'],
  ],
  [
    "a paper's artifacts by their keys, each with its address as written",
    ofPaper('Aligned models', 'artifacts', 'url'),
    ['https://code.example/acme/Tool', 'https://page.example/'],
  ],
  [
    'similar papers by rank',
    ofPaper('Aligned models', 'similar', 'title'),
    ['Bolder models', 'Calmer models'],
  ],
  [
    'papers that share concepts, whichever way the pair is stored',
    ofPaper('Bolder models', 'sharingConcepts', 'title'),
    ['Aligned models', 'Calmer models'],
  ],
  ['listings, newest first', atRoot('listings', '', 'title'), ['Pages, 8 January 2026', 'Pages, 7 January']],
  [
    'topics, most papers first',
    atRoot('topics', '', 'slug'),
    ['language', 'vision', 'translation', 'parsing'],
  ],
  [
    'topics by name, backwards',
    atRoot('topics', ', orderBy: { field: NAME, direction: DESC }', 'slug'),
    ['vision', 'translation', 'parsing', 'language'],
  ],
  ['concepts, most papers first', atRoot('concepts', '', 'slug'), ['bert', 'bleu', 'unused']],
  [
    'organisations by name',
    atRoot('organizations', ', orderBy: { field: NAME, direction: ASC }', 'slug'),
    ['acme', 'zeta'],
  ],
  [
    'narrower topics, most papers first',
    `{ topic(slug: "language") { narrower(PAGING) { edges { node { key: slug } } ${flags} } } }`,
    ['translation', 'parsing'],
  ],
  [
    "an author's papers",
    `{ node(id: "QXV0aG9yOmEx") { ... on Author { papers(PAGING) { edges { node { key: title } } ${flags} } } } }`,
    ['Aligned models', 'Further models'],
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

test('a listing has its papers in the order of the page, and their places', async () => {
  const { data } = await ask(
    graph,
    '{ listings(first: 1) { edges { node { papers { totalCount edges { position node { title } } } } } } }',
  )
  expect(data.listings.edges[0].node.papers).toEqual({
    totalCount: 2,
    edges: [
      { position: 1, node: { title: 'Further models' } },
      { position: 2, node: { title: 'Aligned models' } },
    ],
  })
})

test('edges say what the relationship says', async () => {
  const { data } = await ask(
    graph,
    `{ paper(by: { title: "Aligned models" }) {
      topics(first: 1) { edges { score } }
      concepts { edges { score spelling node { name kind aliases paperCount } } }
      artifacts(first: 1) { edges { node { kind owner name organization { name } papers { totalCount } } } }
    } }`,
  )
  expect(data.paper).toEqual({
    topics: { edges: [{ score: 0.5 }] },
    concepts: {
      edges: [
        { score: 0.5, spelling: 'BERT', node: { name: 'BERT', kind: 'MODEL', aliases: [], paperCount: 6 } },
      ],
    },
    artifacts: {
      edges: [
        {
          node: {
            kind: 'REPOSITORY',
            owner: 'acme',
            name: 'tool',
            organization: { name: 'Acme' },
            papers: { totalCount: 2 },
          },
        },
      ],
    },
  })
})

test('a similar paper comes with the reason; a concept that is gone is left out of it', async () => {
  const { data } = await ask(
    graph,
    `{ paper(by: { title: "Aligned models" }) { similar(first: 1) { edges { score explanation {
      sentence
      parts { name value contribution }
      sharedConcepts { weight concept { slug } }
      sharedTopics { slug }
      sharedOrganizations { slug }
    } } } } }`,
  )
  expect(data.paper.similar.edges).toEqual([
    {
      score: 0.75,
      explanation: {
        sentence: expect.stringMatching(/^Both .*BERT.*\.$/),
        parts: [
          { name: 'words', value: 0.75, contribution: 0.5 },
          { name: 'concepts', value: 0.75, contribution: 0.25 },
        ],
        sharedConcepts: [{ weight: 0.2, concept: { slug: 'bert' } }],
        sharedTopics: [{ slug: 'language' }],
        sharedOrganizations: [],
      },
    },
  ])
})

test('similar papers can be filtered', async () => {
  const { data } = await ask(
    graph,
    '{ paper(by: { title: "Aligned models" }) { similar(where: { allConcepts: ["bleu"], not: { topic: "translation" } }) { totalCount edges { node { title } } } } }',
  )
  expect(data.paper.similar).toEqual({ totalCount: 1, edges: [{ node: { title: 'Calmer models' } }] })
})

test('totalCount counts what the filter leaves, whatever the page', async () => {
  const { data } = await ask(
    graph,
    `{
      all: papers(first: 1) { totalCount }
      language: topic(slug: "language") { papers(first: 1) { totalCount } }
      coded: topic(slug: "language") { papers(first: 1, where: { hasCode: true }) { totalCount } }
      any: papers(first: 1, where: { anyConcept: ["bert", "bleu"] }) { totalCount }
      none: papers(where: { topic: "no-such-topic" }) { totalCount edges { cursor } }
    }`,
  )
  expect(data).toEqual({
    all: { totalCount: 12 },
    language: { papers: { totalCount: 7 } },
    coded: { papers: { totalCount: 2 } },
    any: { totalCount: 8 },
    none: { totalCount: 0, edges: [] },
  })
})

test('a page between two cursors says on which sides there is more', async () => {
  const { data } = await ask(graph, '{ papers(first: 12) { edges { cursor } } }')
  const [, after, , , before] = data.papers.edges.map(({ cursor }: { cursor: string }) => cursor)
  const between = await ask(
    graph,
    'query ($after: String, $before: String) { papers(first: 10, after: $after, before: $before) { edges { cursor } pageInfo { hasNextPage hasPreviousPage } } }',
    { after, before },
  )
  expect(between.data.papers.edges).toEqual(data.papers.edges.slice(2, 4))
  expect(between.data.papers.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: true })
})
