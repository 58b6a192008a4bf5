import { buildSchema, parse } from 'graphql'
import { expect, test } from 'vitest'
import { requestCost } from '../../src/server/cost/request-cost.ts'

const schema = buildSchema(`
  type Query {
    films(first: Int, after: String, last: Int, before: String): FilmConnection!
    roles(limit: Int! = 3): [Role!]!
    drawing(around: [ID!]!, limit: Int! = 100): Drawing!
    nodes(ids: [ID!]!): [Film]!
    awards: [Award!]!
  }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type FilmConnection { edges: [FilmEdge!]! pageInfo: PageInfo! totalCount: Int facets: Facets! }
  type FilmEdge { cursor: String! node: Film! why: Why! }
  type Film { id: ID! title: String! alike(first: Int, last: Int): FilmConnection! roles(limit: Int! = 5): [Role!]! }
  type Role { name: String! film: Film! }
  type Facets { years: [Award!]! roles(limit: Int! = 10): [Role!]! }
  type Why { sentence: String! }
  type Award { name: String! }
  type Drawing { films: [Film!]! roles: [Role!]! truncated: Boolean! }
`)

const costOf = (query: string, variables: Record<string, unknown> = {}) =>
  requestCost({ schema, document: parse(query), operationName: null, variables })

test.each([
  ['a page as large as it says', '{ films(first: 7) { edges { node { title } } } }', 7],
  ['a page from the end likewise', '{ films(last: 7) { edges { node { title } } } }', 7],
  ['a page of 20 where it says nothing', '{ films { totalCount } }', 20],
  ['a page of 20 where it says null', '{ films(first: null) { totalCount } }', 20],
  [
    'pages that multiply',
    '{ films(first: 3) { edges { node { alike(first: 5) { edges { node { id } } } } } } }',
    18,
  ],
  [
    "a page's edges with what they hold beside the node",
    '{ films(first: 3) { edges { why { sentence } } } }',
    6,
  ],
  [
    'what a page holds beside its edges, once',
    '{ films(first: 3) { pageInfo { endCursor } facets { roles { name } } } }',
    14,
  ],
  ['a list by its limit', '{ roles(limit: 8) { name film { title } } }', 16],
  ["a list by its limit's default", '{ roles { name } }', 3],
  [
    'the lists of a field with a limit',
    '{ drawing(around: ["a"], limit: 30) { films { id } roles { name } } }',
    61,
  ],
  ['as many as there are ids', '{ nodes(ids: ["a", "b", "c"]) { title } }', 3],
  ['a list that says nothing as ten', '{ awards { name } }', 10],
  ['what is left out perhaps', '{ roles(limit: 8) @skip(if: true) { name } }', 8],
])('%s counts', (_name, query, nodes) => {
  expect(costOf(query).nodes).toBe(nodes)
})

test.each([
  ['a variable', 'query ($n: Int) { films(first: $n) { totalCount } }', { n: 9 }, 9],
  ["a variable's default", 'query ($n: Int = 6) { films(first: $n) { totalCount } }', {}, 6],
  [
    "a variable's default under a name that every object has",
    'query ($constructor: Int = 60) { films(first: $constructor) { totalCount } }',
    {},
    60,
  ],
  ['a variable that is null', 'query ($n: Int = 6) { films(first: $n) { totalCount } }', { n: null }, 20],
  ['a variable of the wrong type', 'query ($n: Int) { films(first: $n) { totalCount } }', { n: {} }, 20],
  ['a list of ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] }, 2],
  ['a number below one', 'query ($n: Int) { films(first: $n) { totalCount } }', { n: -50 }, 1],
])('%s is counted with', (_name, query, variables, nodes) => {
  expect(costOf(query, variables).nodes).toBe(nodes)
})

test('a fragment counts wherever it is spread, by the page that it is spread in', () => {
  const fragment = 'fragment page on FilmConnection { edges { node { roles { name } } } }'
  expect(costOf(`{ a: films(first: 2) { ...page } b: films(first: 3) { ...page } } ${fragment}`)).toEqual({
    nodes: 2 + 2 * 5 + 3 + 3 * 5,
    depth: 1,
    connections: 2,
    fields: 12,
    page: 3,
  })
})

test('fragments that spread one another twice are looked at once each', () => {
  const bomb = Array.from(
    { length: 40 },
    (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`,
  ).join(' ')
  const { nodes, fields } = costOf(`{ ...f0 } ${bomb} fragment f40 on Query { roles(limit: 1) { name } }`)
  expect(nodes).toBe(2 ** 40)
  expect(fields).toBeGreaterThan(2 ** 40)
})

const level = (inner: string) =>
  `films(first: 1) { edges { node { alike(first: 1) { edges { node { ${inner} } } } } } }`

test('depth is how many connections are in one another, not side by side', () => {
  expect(costOf(`{ a: ${level('title')} b: ${level('alike { totalCount }')} }`)).toMatchObject({
    depth: 3,
    connections: 5,
  })
})

test('a description of the schema is as much as there is to describe, and has no depth', () => {
  const query = '{ __schema { types { fields { type { fields { name } } } } } }'
  expect(costOf(query)).toEqual({ nodes: 5_000, depth: 0, connections: 0, fields: 6, page: 0 })
})
