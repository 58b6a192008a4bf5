import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { encodeCursor } from '../../src/pothos-neo4j/page/encode-cursor.ts'
import { testGraph } from '../neo4j.ts'
import { ask } from './ask.ts'
import { writeSmallGraph } from './small-graph.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await writeSmallGraph(graph)
})

afterAll(() => graph.close())

const codeOf = async (field: string): Promise<unknown> => {
  const { errors } = await ask(graph, `{ ${field} { edges { cursor } } }`)
  return errors?.[0]?.extensions?.code
}

test.each(['first: 0', 'first: -1', 'first: 101', 'last: 0', 'last: 101', 'first: 1, last: 1'])(
  'a page of %s is refused',
  async (paging) => {
    expect(await codeOf(`papers(${paging})`)).toBe('PAGE_SIZE')
  },
)

test.each(['first: 1', 'first: 100', 'last: 100', 'first: null', 'first: null, last: 5', 'after: null'])(
  'a page of %s is given',
  async (paging) => {
    expect(await codeOf(`papers(${paging})`)).toBeUndefined()
  },
)

test('without a size a page has twenty places at most', async () => {
  const { data } = await ask(graph, '{ papers { edges { cursor } } }')
  expect(data.papers.edges).toHaveLength(12)
})

test('what is refused far below says where it stands, and is the error of the field of Query above it', async () => {
  const { errors } = await ask(
    graph,
    `{
      topic(slug: "language") {
        papers {
          edges { node { similar(first: 101) { totalCount } } }
        }
      }
    }`,
  )
  expect(errors).toMatchObject([
    { path: ['topic'], locations: [{ line: 4, column: 26 }], extensions: { code: 'PAGE_SIZE' } },
  ])
})

const order = { name: 'PUBLISHED_AT DESC', keys: [] }

test.each([
  ['', 'cannot be read'],
  ['zz', 'cannot be read'],
  ['WzEsIlF1ZXJ5LnBhcGVycyJd', 'cannot be read'],
  [Buffer.from('[2,"Query.papers","PUBLISHED_AT DESC","x"]').toString('base64url'), 'is of another version'],
  [
    Buffer.from('[1,{"toString":1,"valueOf":1},"PUBLISHED_AT DESC","x"]').toString('base64url'),
    'cannot be read',
  ],
  [encodeCursor({ name: 'Query.papers', order }, []), 'cannot be read'],
  [encodeCursor({ name: 'Query.papers', order }, [5]), 'cannot be read'],
  [encodeCursor({ name: 'Query.papers', order }, ['a', 'b']), 'cannot be read'],
  [encodeCursor({ name: 'Topic.papers', order }, ['a']), 'is of another connection'],
  [
    encodeCursor({ name: 'Query.papers', order: { ...order, name: 'TITLE ASC' } }, ['a']),
    'is of another order',
  ],
])('the cursor %j is refused: it %s', async (after, why) => {
  const { errors } = await ask(graph, `{ papers(after: ${JSON.stringify(after)}) { totalCount } }`)
  expect(errors).toMatchObject([
    { message: expect.stringContaining(why), extensions: { code: 'BAD_CURSOR' } },
  ])
})

test('a cursor whose paper is gone still says where to go on', async () => {
  const after = encodeCursor({ name: 'Query.papers', order }, ['2026-01-08\tp075'])
  const { data } = await ask(graph, `{ papers(first: 1, after: "${after}") { edges { node { title } } } }`)
  expect(data.papers.edges).toEqual([{ node: { title: 'Further models' } }])
})

test.each([
  ['publishedFrom: "2026-02-30"', '"2026-02-30" is no Date'],
  ['publishedFrom: 20260101', '20260101 is no Date'],
  ['updatedSince: "2026-01-01"', '"2026-01-01" is no DateTime'],
  ['updatedSince: "2026-01-01T25:00:00Z"', '"2026-01-01T25:00:00Z" is no DateTime'],
])('the value %s is refused', async (condition, message) => {
  const { errors } = await ask(graph, `{ papers(where: { ${condition} }) { totalCount } }`)
  expect(errors).toMatchObject([
    {
      message: expect.stringContaining(message),
      locations: [{ line: 1 }],
      extensions: { code: 'BAD_VALUE' },
    },
  ])
})
