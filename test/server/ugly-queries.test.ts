import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { startHttpServer } from '../../src/server/start-http-server.ts'
import type { HttpServer } from '../../src/server/start-http-server.ts'
import { writeSmallGraph } from '../graphql/small-graph.ts'
import { testGraph } from '../neo4j.ts'
import { call } from './call.ts'

let graph: Graph
let server: HttpServer

beforeAll(async () => {
  graph = await testGraph()
  await writeSmallGraph(graph)
  server = await startHttpServer({ graph, embedder: async () => lexicalEmbedder, host: '127.0.0.1', port: 0 })
})

afterAll(async () => {
  await server.close()
  await graph.close()
})

const many = (count: number, made: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => made(place)).join(' ')

const inside = (levels: number, open: string, core: string, close: string): string =>
  `${open.repeat(levels)}${core}${close.repeat(levels)}`

const coded = (code: string) => expect.objectContaining({ extensions: expect.objectContaining({ code }) })

const stillAnswers = async (): Promise<void> => {
  const { body } = await call(server.url, { query: '{ statistics { papers } }' })
  expect(body).toEqual({ data: { statistics: { papers: 12 } } })
}

const nots = (levels: number): object => (levels === 0 ? { hasCode: true } : { not: nots(levels - 1) })

const deepJson = (levels: number): string => inside(levels, '{"not":', '{}', '}')

type Ugly = { query: string; variables?: Record<string, unknown> }

test.each<[name: string, code: string, request: Ugly]>([
  [
    'papers like papers like papers, a hundred levels down',
    'TOO_COSTLY',
    {
      query: `{ papers { edges { node { ${inside(100, 'similar { edges { node { ', 'title', ' } } }')} } } } }`,
    },
  ],
  [
    'two thousand levels of nothing but fragments',
    'TOO_COSTLY',
    { query: `{ ${inside(2_000, '... { ', '__typename', ' }')} }` },
  ],
  [
    'the dearest field under six hundred names',
    'TOO_COSTLY',
    { query: `{ ${many(600, (n) => `a${n}: search(query: "models") { totalCount }`)} }` },
  ],
  [
    'a field under three thousand names',
    'TOO_COSTLY',
    { query: `{ ${many(3_000, (n) => `a${n}: __typename`)} }` },
  ],
  [
    'fragments that spread one another in a ring',
    'GRAPHQL_VALIDATION_FAILED',
    { query: '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }' },
  ],
  [
    'fragments that spread one another five times, a hundred deep',
    'TOO_COSTLY',
    {
      query: `{ ...f0 } ${many(100, (n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} ...f${n + 1} ...f${n + 1} ...f${n + 1} }`)} fragment f100 on Query { papers(first: 100) { totalCount } }`,
    },
  ],
  [
    'one name for two fields, in four hundred fragments',
    'GRAPHQL_VALIDATION_FAILED',
    {
      query: `{ ${many(400, (n) => `...f${n}`)} } ${many(400, (n) => `fragment f${n} on Query { a: paper(by: {id: "${n}"}) { title } }`)}`,
    },
  ],
  [
    'a thousand directives on one field',
    'GRAPHQL_VALIDATION_FAILED',
    { query: `{ __typename ${many(1_000, () => '@include(if: true)')} }` },
  ],
  [
    'directives that there are not',
    'GRAPHQL_VALIDATION_FAILED',
    { query: `{ __typename ${many(4_000, (n) => `@d${n}`)} }` },
  ],
  [
    'ten thousand variables',
    'GRAPHQL_PARSE_FAILED',
    { query: `query (${many(10_000, (n) => `$v${n}: Int`)}) { __typename }` },
  ],
  [
    'the types of the types of the types of the schema',
    'GRAPHQL_VALIDATION_FAILED',
    { query: `{ __schema { types { ${inside(12, 'fields { type { ', 'name', ' } }')} } } }` },
  ],
  [
    'forty thousand ids',
    'TOO_MANY_IDS',
    {
      query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: Array.from({ length: 40_000 }, (_, n) => `x${n}`) },
    },
  ],
  [
    'sixty thousand ids',
    'TOO_COSTLY',
    {
      query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: Array.from({ length: 60_000 }, () => 'x') },
    },
  ],
  [
    'a search of nine hundred thousand characters',
    'BAD_QUERY',
    {
      query: 'query ($q: String!) { search(query: $q) { totalCount } }',
      variables: { q: 'a '.repeat(450_000) },
    },
  ],
  ['a page of minus one', 'PAGE_SIZE', { query: '{ papers(first: -1) { totalCount } }' }],
  ['a page of none', 'PAGE_SIZE', { query: '{ papers(last: 0) { totalCount } }' }],
  ['a page of two milliards', 'PAGE_SIZE', { query: '{ papers(first: 2147483647) { totalCount } }' }],
  [
    'a page of more than an integer holds',
    'GRAPHQL_VALIDATION_FAILED',
    { query: '{ papers(first: 99999999999999999999) { totalCount } }' },
  ],
  [
    'a page of more than an integer holds, by a variable',
    'PAGE_SIZE',
    { query: 'query ($n: Int) { papers(first: $n) { totalCount } }', variables: { n: 1e300 } },
  ],
  [
    'a page of half a paper',
    'BAD_REQUEST',
    { query: 'query ($n: Int) { papers(first: $n) { totalCount } }', variables: { n: 0.5 } },
  ],
  [
    'a cursor of rubbish',
    'BAD_CURSOR',
    {
      query: 'query ($c: String) { papers(after: $c) { totalCount edges { cursor } } }',
      variables: { c: '\u0000\uD800💥'.repeat(1_000) },
    },
  ],
  [
    'a cursor that decodes to a deep list',
    'BAD_CURSOR',
    {
      query: 'query ($c: String) { papers(after: $c) { edges { cursor } } }',
      variables: { c: Buffer.from('['.repeat(100_000)).toString('base64url') },
    },
  ],
  [
    'a filter that says not a hundred times',
    'BAD_FILTER',
    {
      query: 'query ($w: PaperFilter) { papers(where: $w) { totalCount } }',
      variables: { w: nots(100) },
    },
  ],
  [
    'a filter that says not in its text, a thousand times',
    'BAD_FILTER',
    { query: `{ papers(where: ${inside(1_000, '{not: ', '{hasCode: true}', '}')}) { totalCount } }` },
  ],
  [
    'a filter of ten thousand parts',
    'BAD_FILTER',
    {
      query: 'query ($w: PaperFilter) { papers(where: $w) { totalCount } }',
      variables: { w: { any: Array.from({ length: 10_000 }, (_, n) => ({ minUpvotes: n })) } },
    },
  ],
  [
    'variables of every wrong shape',
    'BAD_REQUEST',
    {
      query:
        'query ($w: PaperFilter, $i: [ID!]!, $s: String!) { papers(where: $w) { totalCount } nodes(ids: $i) { id } search(query: $s) { totalCount } }',
      variables: { w: [[]], i: { length: 9e9 }, s: { toString: 'no' } },
    },
  ],
])('%s: refused as %s, and the server goes on', async (_name, code, request) => {
  const { body } = await call(server.url, request)
  expect(body.errors).toContainEqual(coded(code))
  await stillAnswers()
})

test.each<[name: string, words: string]>([
  ['every sign that a query language has', '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ / AND OR NOT TO'],
  [
    'wildcards before and behind every letter',
    many(500, (n) => `*${String.fromCodePoint(97 + (n % 26))}*~2^9`),
  ],
  ['a range and a field', 'title:[* TO *] OR _exists_:abstract'],
  ['a pattern that backtracks', `/(a+)+${'a'.repeat(5_000)}/`],
  ['a quotation without an end', `"${'word '.repeat(1_500)}`],
  ['a thousand words that there are not', many(1_000, (n) => `word${n}`)],
  ['marks upon marks', `a${'\u0301'.repeat(9_000)}`],
  ['half a character, and text that runs backwards', '\uD800 model \u202Eledom\u202C \u0000 \uFEFF'],
  ['ligatures that are many letters', 'ﷺ'.repeat(5_000)],
])(
  'a search for %s is answered with a page or a coded error, and the server goes on',
  async (_name, words) => {
    const { status, body } = await call(server.url, {
      query:
        'query ($q: String!) { search(query: $q, mode: KEYWORD, first: 3) { edges { node { id } highlights } } }',
      variables: { q: words },
    })
    expect(status).toBe(200)
    expect(body).toEqual(
      expect.toSatisfy(
        ({ data, errors }) => data?.search.edges.length <= 3 || errors[0].extensions.code === 'BAD_QUERY',
      ),
    )
    await stillAnswers()
  },
)

test.each<[name: string, body: string, code: string]>([
  [
    'a list of a thousand requests',
    `[${Array.from({ length: 1_000 }, () => '{"query":"{__typename}"}').join()}]`,
    'BAD_REQUEST',
  ],
  ['no JSON', '{"query": "{ __typename }"', 'BAD_REQUEST'],
  ['a list in a list', '['.repeat(50_000), 'BAD_REQUEST'],
  ['nothing', '', 'BAD_REQUEST'],
  ['null', 'null', 'BAD_REQUEST'],
  ['a query that is a number', '{"query": 7}', 'BAD_REQUEST'],
  ['variables that are a list', '{"query": "{ __typename }", "variables": [1]}', 'BAD_REQUEST'],
  ['extensions that are a text', '{"query": "{ __typename }", "extensions": "x"}', 'BAD_REQUEST'],
  [
    'a filter in variables, ten thousand levels deep',
    `{"query": "query ($w: PaperFilter) { papers(where: $w) { totalCount } }", "variables": {"w": ${deepJson(10_000)}}}`,
    'TOO_COSTLY',
  ],
  [
    'a prototype in variables',
    '{"query": "query ($w: PaperFilter) { papers(where: $w) { totalCount } }", "variables": {"w": {"__proto__": {"topic": "x"}, "constructor": 1}}}',
    'BAD_REQUEST',
  ],
])('a body that is %s is refused with a code, and the server goes on', async (_name, sent, code) => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: sent,
  })
  expect(await response.json()).toMatchObject({ errors: expect.arrayContaining([coded(code)]) })
  await stillAnswers()
})

test('a value that is refused in fifty ways is not quoted whole in each', async () => {
  const where = Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`not${n}`, n]))
  const { body } = await call(server.url, {
    query: 'query ($w: PaperFilter) { papers(where: $w) { totalCount } }',
    variables: { w: where },
  })
  expect(body.errors).toContainEqual({
    message: expect.stringMatching(
      /^Variable "\$w" got invalid value \{ not0: 0, .* … .*; Field "not0" is not defined by type "PaperFilter"/su,
    ),
    locations: [{ line: 1, column: 8 }],
    extensions: { code: 'BAD_REQUEST' },
  })
  expect(JSON.stringify(body).length).toBeLessThan(100_000)
})

test('a description of the whole schema, as tools ask for it, is no ugly query', async () => {
  const query = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true })
  const { body } = await call(server.url, { query })
  expect(body.errors).toBeUndefined()
})
