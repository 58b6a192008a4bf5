import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { globalId } from '../../src/graphql/global-id.ts'
import { testGraph } from '../neo4j.ts'
import { inOrder } from './in-order.ts'
import { smallPapers, writeSmallGraph } from './small-graph.ts'
import { walk } from './walk.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await writeSmallGraph(graph)
})

afterAll(() => graph.close())

const selection =
  '{ edges { node { key: id } } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } }'

const orders = (['PUBLISHED_AT', 'UPVOTES', 'TITLE'] as const).flatMap((field) =>
  (['ASC', 'DESC'] as const).map((direction) => ({ field, direction })),
)

/** Those that are walked in every order. */
const hubs = [
  { name: 'all papers', before: '{ papers', where: '', after: '}', papers: smallPapers },
  {
    name: "a topic's papers",
    before: '{ topic(slug: "language") { papers',
    where: '',
    after: '} }',
    papers: smallPapers.filter(({ topics }) => topics.includes('language')),
  },
]

/** Other ways to papers, walked newest first. */
const others = [
  {
    name: 'papers of a topic by the filter',
    before: '{ papers',
    where: ', where: { topic: "language" }',
    after: '}',
    papers: smallPapers.filter(({ topics }) => topics.includes('language')),
  },
  {
    name: 'papers with one of two concepts',
    before: '{ papers',
    where: ', where: { anyConcept: ["bert", "bleu"] }',
    after: '}',
    papers: smallPapers.filter(({ concepts }) => concepts.length > 0),
  },
  {
    name: "a topic's papers with a concept",
    before: '{ topic(slug: "language") { papers',
    where: ', where: { allConcepts: ["bert"] }',
    after: '} }',
    papers: smallPapers.filter(
      ({ topics, concepts }) => topics.includes('language') && concepts.includes('bert'),
    ),
  },
  {
    name: "a concept's papers",
    before: '{ concept(slug: "bert") { papers',
    where: '',
    after: '} }',
    papers: smallPapers.filter(({ concepts }) => concepts.includes('bert')),
  },
  {
    name: "an organisation's papers",
    before: '{ organization(slug: "acme") { papers',
    where: '',
    after: '} }',
    papers: smallPapers.filter(({ organizations }) => organizations.includes('acme')),
  },
]

const newestFirst = { field: 'PUBLISHED_AT', direction: 'DESC' } as const

const walks = [
  ...hubs.flatMap((connection) => orders.map((orderBy) => ({ ...connection, ...orderBy }))),
  ...others.map((connection) => ({ ...connection, ...newestFirst })),
]

describe.each(walks)('$name by $field $direction', ({ before, where, after, papers, field, direction }) => {
  const query = `${before}(PAGING${where}, orderBy: { field: ${field}, direction: ${direction} }) ${selection} ${after}`
  const expected = inOrder(papers, { field, direction }).map((id) => globalId('Paper', id))

  test('come forwards as a sorted list of them would, a missing value last', async () => {
    const { found, flags } = await walk(graph, query, 'first: 2')
    expect(found).toEqual(expected)
    expect(flags.map(({ hasPreviousPage }) => hasPreviousPage)).toEqual(flags.map((_, index) => index > 0))
  })

  test('come backwards to the same list', async () => {
    const { found, flags } = await walk(graph, query, 'last: 2')
    expect(found).toEqual(expected)
    expect(flags.map(({ hasNextPage }) => hasNextPage)).toEqual(
      flags.map((_, index) => index < flags.length - 1),
    )
  })
})
