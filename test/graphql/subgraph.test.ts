import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph, StatementReport } from '../../src/graph/graph.ts'
import { globalId } from '../../src/graphql/global-id.ts'
import type { NodeType } from '../../src/graphql/node-types.ts'
import { testGraph } from '../neo4j.ts'
import { ask } from './ask.ts'
import { writeSmallGraph } from './small-graph.ts'

let graph: Graph
let sent: StatementReport[] = []

/** Two topics of two thousand papers each, scored so that the strongest are known. */
const hubs = `
  CREATE (:Topic {slug: 'left', name: 'Left', description: 'One side.', aliases: [], paperCount: 2000}),
    (:Topic {slug: 'right', name: 'Right', description: 'The other.', aliases: [], paperCount: 2000})
  WITH 1 AS one
  UNWIND range(1, 2000) AS place
  UNWIND ['left', 'right'] AS slug
  MATCH (t:Topic {slug: slug})
  CREATE (p:Paper {id: slug + place, title: 'Paper ' + place, updatedAt: datetime('2026-01-02T00:00:00Z')})
  CREATE (p)-[:ABOUT {score: 1.0 / place, direct: true, primary: true, topic: slug}]->(t)`

beforeAll(async () => {
  graph = await testGraph({ onStatement: (report) => sent.push(report) })
  await writeSmallGraph(graph)
  await graph.writeAlone({ text: hubs, parameters: {} })
})

afterAll(() => graph.close())

const query = `query ($around: [ID!]!, $depth: Int! = 1, $limit: Int! = 100) {
  subgraph(around: $around, depth: $depth, limit: $limit) {
    nodes { __typename id }
    relationships { from to relationship weight reason }
    truncated
  }
}`

type Asked = { around: [NodeType, string][]; depth?: number; limit?: number }

const answerTo = ({ around, ...limits }: Asked) =>
  ask(graph, query, { around: around.map(([type, key]) => globalId(type, key)), ...limits })

const plain = (id: string): string => Buffer.from(id, 'base64').toString()

const keysOf = ({ data }: { data: { subgraph: { nodes: { id: string }[] } } }): string[] =>
  data.subgraph.nodes.map(({ id }) => plain(id))

type Drawn = { from: string; to: string; relationship: string }

const drawn = ({ data }: { data: { subgraph: { relationships: Drawn[] } } }): string[] =>
  data.subgraph.relationships.map(
    ({ from, to, relationship }) => `${plain(from)} ${relationship} ${plain(to)}`,
  )

test('it has the node, all of its neighbours and every relationship between any two of them, once', async () => {
  const answer = await answerTo({ around: [['Paper', 'p06']] })
  expect(answer.errors).toBeUndefined()
  expect(keysOf(answer)).toEqual([
    'Paper:p06',
    'Artifact:https://code.example/acme/tool',
    'Author:a1',
    'Organization:acme',
    'Concept:bert',
    'Topic:language',
    'Paper:p01',
    'Listing:pages:2026-01-08',
  ])
  expect(drawn(answer).toSorted()).toEqual([
    'Artifact:https://code.example/acme/tool OWNED_BY Organization:acme',
    'Listing:pages:2026-01-08 LISTS Paper:p01',
    'Listing:pages:2026-01-08 LISTS Paper:p06',
    'Paper:p01 ABOUT Topic:language',
    'Paper:p01 LINKS_TO Artifact:https://code.example/acme/tool',
    'Paper:p01 MENTIONS Concept:bert',
    'Paper:p01 WRITTEN_BY Author:a1',
    'Paper:p06 ABOUT Topic:language',
    'Paper:p06 FROM Organization:acme',
    'Paper:p06 LINKS_TO Artifact:https://code.example/acme/tool',
    'Paper:p06 MENTIONS Concept:bert',
    'Paper:p06 SIMILAR_TO Paper:p01',
    'Paper:p06 WRITTEN_BY Author:a1',
  ])
  expect(answer.data.subgraph.truncated).toBe(false)
})

test('a relationship says how strong it is, and why it is there', async () => {
  const { data } = await answerTo({ around: [['Paper', 'p06']] })
  expect(data.subgraph.relationships).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        relationship: 'SIMILAR_TO',
        weight: 0.25,
        reason: '“Further models” is similar to “Aligned models” (score 0.25, shared: “BERT”).',
      }),
      expect.objectContaining({
        relationship: 'WRITTEN_BY',
        weight: null,
        reason: '“Further models” has Ada as its first author.',
      }),
    ]),
  )
})

test('two steps away are the neighbours of neighbours, after them', async () => {
  const near = await answerTo({ around: [['Author', 'a2']] })
  const far = await answerTo({ around: [['Author', 'a2']], depth: 2 })
  expect(keysOf(near)).toEqual(['Author:a2', 'Paper:p01'])
  expect(keysOf(far).slice(0, 2)).toEqual(['Author:a2', 'Paper:p01'])
  expect(keysOf(far).slice(2).toSorted()).toEqual([
    'Artifact:https://code.example/acme/tool',
    'Artifact:https://page.example/',
    'Author:a1',
    'Concept:bert',
    'Listing:pages:--01-07:abc',
    'Listing:pages:2026-01-08',
    'Paper:p02',
    'Paper:p03',
    'Paper:p06',
    'Topic:language',
    'Topic:translation',
  ])
  expect(far.data.subgraph.truncated).toBe(false)
})

test('where it is cut, each centre has its strongest neighbours, and the answer says that there are more', async () => {
  const answer = await answerTo({
    around: [
      ['Topic', 'left'],
      ['Topic', 'right'],
    ],
    limit: 8,
  })
  expect(keysOf(answer).slice(0, 2)).toEqual(['Topic:left', 'Topic:right'])
  expect(keysOf(answer).filter((key) => key.startsWith('Paper:left'))).toHaveLength(3)
  expect(keysOf(answer).filter((key) => key.startsWith('Paper:right'))).toHaveLength(3)
  expect(answer.data.subgraph.relationships).toHaveLength(6)
  expect(answer.data.subgraph.truncated).toBe(true)
})

test('where it is cut, every kind of relationship keeps its strongest', async () => {
  const answer = await answerTo({ around: [['Paper', 'p01']], limit: 9 })
  const kinds = new Set(answer.data.subgraph.relationships.map(({ relationship }: Drawn) => relationship))
  expect([...kinds].toSorted()).toEqual([
    'ABOUT',
    'LINKS_TO',
    'LISTS',
    'MENTIONS',
    'SHARES_CONCEPT',
    'SIMILAR_TO',
    'WRITTEN_BY',
  ])
})

test('exactly as many nodes as there are is not cut, one fewer is', async () => {
  const whole = await answerTo({ around: [['Paper', 'p06']], limit: 8 })
  const cut = await answerTo({ around: [['Paper', 'p06']], limit: 7 })
  expect([whole.data.subgraph.truncated, cut.data.subgraph.truncated]).toEqual([false, true])
  expect(keysOf(cut)).toHaveLength(7)
})

test('of more centres than there is room for the first ones are given', async () => {
  const answer = await answerTo({
    around: [
      ['Author', 'a2'],
      ['Author', 'a1'],
    ],
    limit: 1,
  })
  expect(keysOf(answer)).toEqual(['Author:a2'])
  expect(answer.data.subgraph.truncated).toBe(true)
})

test('a node that is asked for twice, or by an id that was merged away, is there once', async () => {
  const answer = await answerTo({
    around: [
      ['Paper', 'p01'],
      ['Paper', 'old'],
      ['Paper', 'p01'],
    ],
    limit: 3,
  })
  expect(keysOf(answer).filter((key) => key === 'Paper:p01')).toHaveLength(1)
})

test('asked again it is the same, in the same order', async () => {
  const asked: Asked = { around: [['Topic', 'left']], depth: 2, limit: 50 }
  expect(await answerTo(asked)).toEqual(await answerTo(asked))
})

test('what keeps the books is never drawn', async () => {
  const answer = await answerTo({ around: [['Paper', 'p01']], depth: 3, limit: 500 })
  expect(keysOf(answer).filter((key) => /^(?:SourceRecord|MergedPaper|Corpus)/u.test(key))).toEqual([])
})

test('of a hub no more is read than is drawn', async () => {
  sent = []
  await answerTo({ around: [['Topic', 'left']], limit: 10 })
  expect(Math.max(...sent.map(({ rows }) => rows))).toBeLessThanOrEqual(10)
})

test.each<[string, Asked]>([
  ['NO_IDS', { around: [] }],
  ['TOO_MANY_IDS', { around: Array.from({ length: 21 }, () => ['Paper', 'p01']) }],
  ['NOT_FOUND', { around: [['Paper', 'nobody']] }],
  ['PAGE_SIZE', { around: [['Paper', 'p01']], limit: 0 }],
  ['PAGE_SIZE', { around: [['Paper', 'p01']], limit: 501 }],
  ['OUT_OF_RANGE', { around: [['Paper', 'p01']], depth: 0 }],
  ['OUT_OF_RANGE', { around: [['Paper', 'p01']], depth: 4 }],
])('it refuses with %s: %o', async (code, asked) => {
  const { errors } = await answerTo(asked)
  expect(errors).toMatchObject([{ extensions: { code } }])
})
