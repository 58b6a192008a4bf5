import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../../src/graph/graph.ts'
import type { Statement } from '../../src/graph/statement.ts'
import { globalId } from '../../src/graphql/global-id.ts'
import { testGraph } from '../neo4j.ts'
import { ask } from './ask.ts'
import { writeSearchableGraph } from './searchable-graph.ts'
import { walk } from './walk.ts'

let graph: Graph
let sent: Statement[] = []

beforeAll(async () => {
  graph = await testGraph({ onStatement: ({ statement }) => sent.push(statement) })
  await writeSearchableGraph(graph)
})

afterAll(() => graph.close())

const idsOf = (...names: string[]): string[] => names.map((name) => globalId('Paper', name))

const explained = `score explanation {
  sentence
  parts { name value contribution }
  sharedConcepts { weight concept { slug } }
  sharedTopics { slug }
  sharedOrganizations { slug }
}`

const edge = z.object({
  node: z.object({ id: z.string() }),
  score: z.number(),
  explanation: z.object({
    sentence: z.string(),
    parts: z.array(z.object({ name: z.string(), value: z.number(), contribution: z.number() })),
    sharedConcepts: z.array(z.object({ weight: z.number(), concept: z.object({ slug: z.string() }) })),
  }),
})

const answer = z.object({ totalCount: z.number().nullable(), edges: z.array(edge) })

const similarTo = async (variables: object, more = '') => {
  const { data, errors } = await ask(
    graph,
    `query ($to: [ID!]!, $unlike: [ID!], $where: PaperFilter) { similarPapers(to: $to, unlike: $unlike, where: $where${more}) { totalCount edges { node { id } ${explained} } } }`,
    { ...variables },
  )
  expect(errors).toBeUndefined()
  return answer.parse(data.similarPapers)
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)

test('papers come by their likeness to a set, without those of the set, and the parts add up to the score', async () => {
  const { totalCount, edges } = await similarTo({ to: idsOf('p08', 'p05') })
  const names = edges.map(({ node }) => node.id)
  expect(names.slice(0, 2).toSorted()).toEqual(idsOf('p07', 'p09').toSorted())
  expect(names).not.toContain(idsOf('p08')[0])
  expect(totalCount).toBe(edges.length)
  expect(edges.map(({ score }) => score)).toEqual(edges.map(({ score }) => score).toSorted((a, b) => b - a))
  expect(
    edges.map(({ explanation }) => sum(explanation.parts.map(({ contribution }) => contribution))),
  ).toEqual(edges.map(({ score }) => expect.closeTo(score, 12)))
})

test('the order of the set and an id said twice make no difference', async () => {
  const once = await similarTo({ to: idsOf('p08', 'p05') })
  expect(await similarTo({ to: idsOf('p05', 'p08', 'p05') })).toEqual(once)
})

test('likeness to what a paper shall not be like takes away from its score, as a part of it', async () => {
  const [without, against] = [
    await similarTo({ to: idsOf('p01') }),
    await similarTo({ to: idsOf('p01'), unlike: idsOf('p02') }),
  ]
  const of = (answered: typeof without) => answered.edges.find(({ node }) => node.id === idsOf('p04')[0])
  expect(of(against)?.score).toBeLessThan(of(without)?.score ?? 0)
  expect(of(against)?.explanation.parts.at(-1)).toMatchObject({ name: 'unlike' })
  expect(of(against)?.explanation.sentence).toMatch(
    /; the paper found is also like “[^”]+”, which counts against it\.$/,
  )
  expect(against.edges.map(({ node }) => node.id)).not.toContain(idsOf('p02')[0])
})

test('only papers that match a filter come', async () => {
  const { edges } = await similarTo({ to: idsOf('p01'), where: { topic: 'vision' } })
  expect(edges.map(({ node }) => node.id).toSorted()).toEqual(idsOf('p07', 'p08', 'p09').toSorted())
})

test('papers without a vector are found by the concepts that they share', async () => {
  const vectorless = { text: "MATCH (p:Paper {id: 'p10'}) REMOVE p.embedding", parameters: {} }
  await graph.writeAlone(vectorless)
  const { edges } = await similarTo({ to: idsOf('p02') })
  const tenth = edges.find(({ node }) => node.id === idsOf('p10')[0])
  expect(tenth?.explanation.sharedConcepts.map(({ concept }) => concept.slug).toSorted()).toEqual([
    'bert',
    'bleu',
  ])
})

test('an id that was merged away is the paper that it became', async () => {
  expect((await similarTo({ to: idsOf('old', 'p02') })).edges).toEqual(
    (await similarTo({ to: idsOf('p01', 'p02') })).edges,
  )
})

test('a paper and an id that was merged into it are a set of one, of which none is named as the nearest', async () => {
  const { edges } = await similarTo({ to: idsOf('old', 'p01') })
  expect(edges).toEqual((await similarTo({ to: idsOf('p01') })).edges)
})

test('pages of two are the whole, forwards and backwards', async () => {
  const [to] = idsOf('p02')
  const paged = `{ similarPapers(to: ["${to}"], PAGING) { edges { node { key: id } } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } } }`
  const { edges } = await similarTo({ to: [to] })
  const whole = edges.map(({ node }) => node.id)
  expect(whole.length).toBeGreaterThan(4)
  expect((await walk(graph, paged, 'first: 2')).found).toEqual(whole)
  expect((await walk(graph, paged, 'last: 2')).found).toEqual(whole)
})

const countOf = async (to: string[], unlike: string[], more: string): Promise<number> => {
  sent = []
  await similarTo({ to, unlike }, more)
  return sent.length
}

test('one paper or four, the same number of statements', async () => {
  const few = await countOf(idsOf('p01'), idsOf('p08'), ', first: 1')
  const many = await countOf(idsOf('p01', 'p02', 'p03', 'p04'), idsOf('p08', 'p09'), ', first: 6')
  expect({ few, many }).toEqual({ few: 11, many: 11 })
})

const codeOf = async (variables: object, more = ''): Promise<unknown> => {
  const { errors } = await ask(
    graph,
    `query ($to: [ID!]!, $unlike: [ID!]) { similarPapers(to: $to, unlike: $unlike${more}) { totalCount } }`,
    { ...variables },
  )
  return errors?.[0]?.extensions.code
}

test.each([
  ['NO_IDS', { to: [] }, ''],
  ['TOO_MANY_IDS', { to: Array.from({ length: 51 }, () => globalId('Paper', 'p01')) }, ''],
  [
    'TOO_MANY_IDS',
    { to: idsOf('p01'), unlike: Array.from({ length: 51 }, () => globalId('Paper', 'p01')) },
    '',
  ],
  ['BAD_ID', { to: [globalId('Topic', 'language')] }, ''],
  ['BAD_ID', { to: idsOf('p01'), unlike: ['p02'] }, ''],
  ['NOT_FOUND', { to: idsOf('p01', 'nobody') }, ''],
  ['NOT_FOUND', { to: idsOf('p01'), unlike: idsOf('nobody') }, ''],
  ['PAGE_SIZE', { to: idsOf('p01') }, ', first: 101'],
  ['PAGE_SIZE', { to: idsOf('p01') }, ', first: 0'],
])('%s is the code for %j%s', async (code, variables, more) => {
  expect(await codeOf(variables, more)).toBe(code)
})

test('a cursor of another set is refused', async () => {
  const { data } = await ask(
    graph,
    'query ($to: [ID!]!) { similarPapers(to: $to, first: 1) { pageInfo { endCursor } } }',
    { to: idsOf('p01') },
  )
  const after = `, after: "${data.similarPapers.pageInfo.endCursor}"`
  expect(await codeOf({ to: idsOf('p01') }, after)).toBeUndefined()
  expect(await codeOf({ to: idsOf('p02') }, after)).toBe('BAD_CURSOR')
  expect(await codeOf({ to: idsOf('p01'), unlike: idsOf('p02') }, after)).toBe('BAD_CURSOR')
})
