import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { globalId } from '../../src/graphql/global-id.ts'
import { testGraph } from '../neo4j.ts'
import { ask } from './ask.ts'
import { smallPapers, writeSmallGraph } from './small-graph.ts'
import { walk } from './walk.ts'

let graph: Graph

/** p06 changed last of all, p03 in between, to the millisecond. */
beforeAll(async () => {
  graph = await testGraph()
  await writeSmallGraph(graph)
  await graph.writeAlone({
    text: "MATCH (p:Paper {id: 'p03'}) SET p.updatedAt = datetime('2026-01-20T10:00:00.125Z')",
    parameters: {},
  })
})

afterAll(() => graph.close())

const changed = (where: string, direction = 'ASC'): string =>
  `{ papers(PAGING, where: ${where}, orderBy: { field: UPDATED_AT, direction: ${direction} }) { edges { node { key: id } } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } } }`

const ids = (...keys: string[]): string[] => keys.map((key) => globalId('Paper', key))

const unchanged = smallPapers.map(({ id }) => id).filter((id) => id !== 'p03' && id !== 'p06')

test.each(['first: 1', 'first: 5', 'last: 5'])(
  'what changed since a moment comes in the order in which it changed, in pages of %s',
  async (paging) => {
    const query = changed('{ updatedSince: "2026-01-02T00:00:00Z" }')
    expect((await walk(graph, query, paging)).found).toEqual(ids(...unchanged, 'p03', 'p06'))
  },
)

test('the latest changes come first in the other direction', async () => {
  expect((await walk(graph, changed('{}', 'DESC'), 'first: 5')).found).toEqual(
    ids('p06', 'p03', ...unchanged.toReversed()),
  )
})

test('what changed before is not there', async () => {
  const query = changed('{ updatedSince: "2026-01-20T10:00:00.125Z" }')
  expect((await walk(graph, query, 'first: 1')).found).toEqual(ids('p03', 'p06'))
})

test("a topic's papers can be followed in that order, too", async () => {
  const { data } = await ask(
    graph,
    '{ topic(slug: "language") { papers(last: 3, orderBy: { field: UPDATED_AT, direction: ASC }) { edges { node { id } } } } }',
  )
  expect(data.topic.papers.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(
    ids('p12', 'p03', 'p06'),
  )
})

test('a paper that changes between two pages comes again at the end, and none is left out', async () => {
  const first = await ask(
    graph,
    '{ papers(first: 6, orderBy: { field: UPDATED_AT, direction: ASC }) { edges { node { id } } pageInfo { endCursor } } }',
  )
  await graph.writeAlone({
    text: "MATCH (p:Paper {id: 'p01'}) SET p.updatedAt = datetime('2026-03-01T00:00:00Z')",
    parameters: {},
  })
  const rest = await ask(
    graph,
    'query ($after: String) { papers(first: 20, after: $after, orderBy: { field: UPDATED_AT, direction: ASC }) { edges { node { id } } } }',
    { after: first.data.papers.pageInfo.endCursor },
  )
  const found = [...first.data.papers.edges, ...rest.data.papers.edges].map(
    ({ node }: { node: { id: string } }) => node.id,
  )
  expect(found).toEqual(ids(...unchanged, 'p03', 'p06', 'p01'))
})

test('a cursor whose moment is none is refused', async () => {
  const after = Buffer.from(JSON.stringify([1, 'Query.papers', 'UPDATED_AT ASC', 'noon', 'p01'])).toString(
    'base64url',
  )
  const { errors } = await ask(
    graph,
    'query ($after: String) { papers(after: $after, orderBy: { field: UPDATED_AT, direction: ASC }) { totalCount } }',
    { after },
  )
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }])
})
