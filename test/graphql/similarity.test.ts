import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import type { Statement } from '../../src/graph/statement.ts'
import { globalId } from '../../src/graphql/global-id.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { testGraph } from '../neo4j.ts'
import { ask } from './ask.ts'
import { writeSearchableGraph } from './searchable-graph.ts'

let graph: Graph
let sent: Statement[] = []

beforeAll(async () => {
  graph = await testGraph({ onStatement: ({ statement }) => sent.push(statement) })
  await writeSearchableGraph(graph)
})

afterAll(() => graph.close())

const idsOf = (...names: string[]): string[] => names.map((name) => globalId('Paper', name))

const query = `query ($from: ID!, $to: [ID!]!) { similarity(from: $from, to: $to) {
  score
  paper { title }
  explanation { sentence parts { name contribution } sharedConcepts { concept { slug } } sharedTopics { slug } }
} }`

const [from = ''] = idsOf('p01')

test('pairs come in the order asked for, null where there is no such paper; a paper is wholly like itself', async () => {
  const { data, errors } = await ask(graph, query, { from, to: idsOf('p09', 'nobody', 'p01', 'p04', 'p09') })
  expect(errors).toBeUndefined()
  const [far, nobody, itself, near, again] = data.similarity
  expect(nobody).toBeNull()
  expect(again).toEqual(far)
  expect([far, itself, near].map(({ paper }) => paper.title)).toEqual([
    'Higher models',
    'Aligned models',
    'Denser models',
  ])
  expect(itself.score).toBeCloseTo(1, 12)
  expect(itself.explanation.sentence).toBe('Both are one and the same paper.')
  expect(near.score).toBeGreaterThan(far.score)
  expect(near.explanation).toMatchObject({
    sentence: expect.stringContaining('BERT'),
    sharedConcepts: [{ concept: { slug: 'bert' } }],
    sharedTopics: [{ slug: 'translation' }],
  })
})

test('a topic that only a narrower one brings to a paper is named in the sentence, and is none of those that count', async () => {
  const [{ explanation }] = (await ask(graph, query, { from, to: idsOf('p05') })).data.similarity
  expect(explanation.sentence).toMatch(
    /^Both papers come under “Language” at large; they share no narrower topic and no concept, /,
  )
  expect(explanation.sharedTopics).toEqual([])
})

test('papers without a topic in common at any level are said to have none', async () => {
  const [{ explanation }] = (await ask(graph, query, { from, to: idsOf('p07') })).data.similarity
  expect(explanation.sentence).toMatch(/^The papers share no concept and no topic, /)
})

test('the contributions add up to the score, and the other way round it is the same', async () => {
  const [there] = (await ask(graph, query, { from, to: idsOf('p04') })).data.similarity
  const [back] = (await ask(graph, query, { from: idsOf('p04')[0], to: [from] })).data.similarity
  const added = there.explanation.parts.reduce(
    (sum: number, { contribution }: { contribution: number }) => sum + contribution,
    0,
  )
  expect(added).toBeCloseTo(there.score, 12)
  expect(back.score).toBeCloseTo(there.score, 12)
})

test('with a language model, meaning is a part of it', async () => {
  const { data } = await ask(graph, query, { from, to: idsOf('p04') }, async () => ({
    ...lexicalEmbedder,
    name: 'minilm',
  }))
  expect(data.similarity[0].explanation.parts[0]).toMatchObject({ name: 'meaning' })
})

test('without a paper to begin with, all are null; without one to compare, there is none', async () => {
  const { data } = await ask(
    graph,
    'query ($nobody: ID!, $from: ID!) { a: similarity(from: $nobody, to: [$from]) { score } b: similarity(from: $from, to: []) { score } }',
    { nobody: idsOf('nobody')[0], from },
  )
  expect(data).toEqual({ a: [null], b: [] })
})

const countOf = async (to: string[]): Promise<number> => {
  sent = []
  await ask(graph, query, { from, to })
  return sent.length
}

test('one pair or ten, the same number of statements', async () => {
  const few = await countOf(idsOf('p02'))
  const many = await countOf(idsOf('p02', 'p03', 'p04', 'p05', 'p06', 'p07', 'p08', 'p09', 'p10', 'p12'))
  expect({ few, many }).toEqual({ few: 6, many: 6 })
})

test.each([
  ['BAD_ID', { from: globalId('Concept', 'bert'), to: idsOf('p01') }],
  ['BAD_ID', { from, to: [globalId('Author', 'a1')] }],
  ['TOO_MANY_IDS', { from, to: Array.from({ length: 101 }, () => from) }],
])('%s is the code for %j', async (code, variables) => {
  const { errors } = await ask(graph, query, variables)
  expect(errors).toMatchObject([{ extensions: { code } }])
})
