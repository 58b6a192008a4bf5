import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { globalId } from '../../src/graphql/global-id.ts'
import { testGraph } from '../neo4j.ts'
import { ask } from './ask.ts'
import { writeSmallGraph } from './small-graph.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await writeSmallGraph(graph)
})

afterAll(() => graph.close())

const ids = [
  globalId('Paper', 'p01'),
  globalId('Topic', 'language'),
  globalId('Concept', 'bert'),
  globalId('Organization', 'acme'),
  globalId('Author', 'a1'),
  globalId('Artifact', 'https://code.example/acme/tool'),
  globalId('Listing', 'pages:2026-01-08'),
]

test('nodes gives a node of every type by its id, in order', async () => {
  const { data } = await ask(graph, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })
  expect(data.nodes).toEqual([
    { __typename: 'Paper', id: ids[0] },
    { __typename: 'Topic', id: ids[1] },
    { __typename: 'Concept', id: ids[2] },
    { __typename: 'Organization', id: ids[3] },
    { __typename: 'Author', id: ids[4] },
    { __typename: 'Artifact', id: ids[5] },
    { __typename: 'Listing', id: ids[6] },
  ])
})

test('nodes has null in the place of an unknown id, and of a text that is none beside an error', async () => {
  const asked = [globalId('Paper', 'nobody'), ids[0], 'nonsense']
  const { data, errors } = await ask(graph, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: asked,
  })
  expect(data.nodes).toEqual([null, { id: ids[0] }, null])
  expect(errors).toMatchObject([{ path: ['nodes', 2], extensions: { code: 'BAD_ID' } }])
})

test('an id that was merged away finds the paper, which says its own', async () => {
  const { data } = await ask(
    graph,
    'query ($id: ID!) { node(id: $id) { id } paper(by: { id: $id }) { id } }',
    {
      id: globalId('Paper', 'old'),
    },
  )
  expect(data).toEqual({ node: { id: ids[0] }, paper: { id: ids[0] } })
})

test('node refuses a text that is no id with a code', async () => {
  const { data, errors } = await ask(graph, '{ node(id: "language") { id } }')
  expect(data).toEqual({ node: null })
  expect(errors).toMatchObject([
    { message: expect.stringContaining("'language' is no id"), extensions: { code: 'BAD_ID' } },
  ])
})

test('nodes refuses more ids than it takes', async () => {
  const { errors } = await ask(graph, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: Array.from({ length: 1001 }, () => ids[0]),
  })
  expect(errors).toMatchObject([{ extensions: { code: 'TOO_MANY_IDS' } }])
})

test.each([
  ['arXiv id', '{ arxivId: "2501.01234" }'],
  ['arXiv id with a version', '{ arxivId: "arXiv:2501.01234v3" }'],
  ['DOI in capitals', '{ doi: "10.1000/XYZ" }'],
  ['DOI that arXiv gave, where it has another', '{ doi: "https://doi.org/10.48550/arXiv.2501.01234" }'],
  ['title in another spelling', '{ title: "ALIGNED, models!" }'],
  ['source id', '{ sourceId: "jsonl:1587" }'],
])('a paper is found by its %s', async (_name, by) => {
  const { data } = await ask(graph, `{ paper(by: ${by}) { id } }`)
  expect(data).toEqual({ paper: { id: ids[0] } })
})

test('of several papers with one title, the first is given', async () => {
  const { data } = await ask(graph, '{ paper(by: { title: "Further models" }) { id } }')
  expect(data).toEqual({ paper: { id: globalId('Paper', 'p06') } })
})

test.each([
  ['{ id: "VG9waWM6bGFuZ3VhZ2U=" }', 'BAD_ID'],
  ['{ arxivId: "hello" }', 'BAD_KEY'],
  ['{ doi: "hello" }', 'BAD_KEY'],
  ['{ title: "?!" }', 'BAD_KEY'],
  ['{ sourceId: "1587" }', 'BAD_KEY'],
])('paper(by: %s) is refused with %s', async (by, code) => {
  const { errors } = await ask(graph, `{ paper(by: ${by}) { id } }`)
  expect(errors).toMatchObject([{ extensions: { code } }])
})

test.each([
  ['id', `${globalId('Paper', 'p01')}${'='.repeat(600_000)}x`, 'BAD_ID'],
  ['title', 'long '.repeat(1_001), 'BAD_KEY'],
])('a long %s that none has is refused in one go', async (key, text, code) => {
  const { errors } = await ask(graph, 'query ($by: PaperKey!) { paper(by: $by) { id } }', {
    by: { [key]: text },
  })
  expect(errors).toMatchObject([{ extensions: { code } }])
})

test('what nothing has is null', async () => {
  const { data } = await ask(
    graph,
    '{ paper(by: { doi: "10.1000/none" }) { id } topic(slug: "none") { id } concept(slug: "none") { id } organization(slug: "none") { id } }',
  )
  expect(data).toEqual({ paper: null, topic: null, concept: null, organization: null })
})

test('a paper says all that is known of it, and null for what is not', async () => {
  const fields =
    'title abstract summary publishedAt authorCount upvotes arxivId doi url updatedAt primaryTopic { slug broader { slug } } sources { source sourceId firstSeenAt lastSeenAt }'
  const { data } = await ask(
    graph,
    `{ full: paper(by: { sourceId: "jsonl:1587" }) { ${fields} } bare: paper(by: { title: "Élan in models" }) { ${fields} } }`,
  )
  expect(data.full).toEqual({
    title: 'Aligned models',
    abstract: 'All of it.',
    summary: 'About Aligned models',
    publishedAt: '2025-03-01',
    authorCount: null,
    upvotes: 5,
    arxivId: '2501.01234',
    doi: '10.1000/xyz',
    url: null,
    updatedAt: '2026-01-02T00:00:00Z',
    primaryTopic: { slug: 'translation', broader: { slug: 'language' } },
    sources: [
      {
        source: 'jsonl',
        sourceId: '1587',
        firstSeenAt: '2026-01-01T00:00:00Z',
        lastSeenAt: '2026-01-02T10:30:00.500Z',
      },
    ],
  })
  expect(data.bare).toMatchObject({ abstract: null, publishedAt: null, upvotes: null, sources: [] })
})

test('statistics counts what there is', async () => {
  const { data } = await ask(
    graph,
    '{ statistics { papers topics themes concepts organizations authors artifacts listings embedder updatedAt } }',
  )
  expect(data.statistics).toEqual({
    papers: 12,
    topics: 4,
    themes: 0,
    concepts: 3,
    organizations: 2,
    authors: 2,
    artifacts: 2,
    listings: 2,
    embedder: 'lexical',
    updatedAt: '2026-01-02T12:00:00Z',
  })
})
