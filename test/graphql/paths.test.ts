import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph, StatementReport } from '../../src/graph/graph.ts'
import { globalId } from '../../src/graphql/global-id.ts'
import type { NodeType } from '../../src/graphql/node-types.ts'
import { testGraph } from '../neo4j.ts'
import { ask } from './ask.ts'
import { writeSmallGraph } from './small-graph.ts'

let graph: Graph
let sent: StatementReport[] = []

/** Three thousand papers on one topic; two of them share a concept that no other has, and two have an author of their own. */
const hub = `
  CREATE (t:Topic {slug: 'hub', name: 'Hub', description: 'Everything.', aliases: [], paperCount: 3000})
  WITH t
  UNWIND range(1, 3000) AS place
  CREATE (p:Paper {id: 'h' + place, title: 'Hub paper ' + place, updatedAt: datetime('2026-01-02T00:00:00Z')})
  CREATE (p)-[:ABOUT {score: 1.0, direct: true, primary: true, topic: 'hub'}]->(t)
  WITH p, place
  FOREACH (_ IN CASE WHEN place <= 2 THEN [1] ELSE [] END |
    MERGE (c:Concept {slug: 'rare', name: 'Rare idea', kind: 'METHOD', aliases: [], paperCount: 2})
    CREATE (p)-[:MENTIONS {score: 0.8, spelling: 'rare idea', concept: 'rare'}]->(c))
  FOREACH (_ IN CASE WHEN place IN [3, 4] THEN [1] ELSE [] END |
    CREATE (p)-[:WRITTEN_BY {position: 1}]->(:Author {id: 'of' + place, name: 'Author ' + place, paperCount: 1}))`

beforeAll(async () => {
  graph = await testGraph({ onStatement: (report) => sent.push(report) })
  await writeSmallGraph(graph)
  await graph.writeAlone({ text: hub, parameters: {} })
})

afterAll(() => graph.close())

const query = `query ($from: ID!, $to: ID!, $limit: Int! = 3, $maxLength: Int! = 4) {
  paths(from: $from, to: $to, limit: $limit, maxLength: $maxLength) {
    nodes { __typename id ... on Paper { title } }
    steps { from to relationship isReversed reason }
    sentence
  }
}`

type Asked = { from: [NodeType, string]; to: [NodeType, string]; limit?: number; maxLength?: number }

const pathsOf = ({ from, to, ...limits }: Asked) =>
  ask(graph, query, { from: globalId(...from), to: globalId(...to), ...limits })

const keysOf = ({ nodes }: { nodes: { id: string }[] }): string[] =>
  nodes.map(({ id }) => Buffer.from(id, 'base64').toString())

test('a path begins and ends where it was asked to, and each step leads on from the one before', async () => {
  const { data, errors } = await pathsOf({ from: ['Author', 'a1'], to: ['Topic', 'vision'], limit: 1 })
  expect(errors).toBeUndefined()
  const [path] = data.paths
  expect(keysOf(path)).toEqual(['Author:a1', 'Paper:p06', 'Organization:acme', 'Paper:p07', 'Topic:vision'])
  const ids = path.nodes.map(({ id }: { id: string }) => id)
  expect(path.steps.map(({ from }: { from: string }) => from)).toEqual(ids.slice(0, -1))
  expect(path.steps.map(({ to }: { to: string }) => to)).toEqual(ids.slice(1))
  expect(
    path.steps.map(({ relationship, isReversed }: { relationship: string; isReversed: boolean }) => [
      relationship,
      isReversed,
    ]),
  ).toEqual([
    ['WRITTEN_BY', true],
    ['FROM', false],
    ['FROM', true],
    ['ABOUT', false],
  ])
  expect(path.steps[0].reason).toBe('Ada is the first author of “Further models”.')
  expect(path.sentence).toBe(
    'Ada is the first author of “Further models”; “Further models” is from Acme (a source states it), which is an institution behind “Further models” (a source states it); “Further models” is about the topic “Vision”.',
  )
})

test('shorter paths come first, then stronger ones, and no two go through the same nodes', async () => {
  const { data } = await pathsOf({ from: ['Paper', 'p01'], to: ['Paper', 'p02'], limit: 20, maxLength: 2 })
  expect(data.paths.map(keysOf)).toEqual([
    ['Paper:p01', 'Paper:p02'],
    ['Paper:p01', 'Paper:p03', 'Paper:p02'],
    ['Paper:p01', 'Topic:translation', 'Paper:p02'],
    ['Paper:p01', 'Concept:bert', 'Paper:p02'],
    ['Paper:p01', 'Topic:language', 'Paper:p02'],
  ])
  expect(data.paths[0].steps[0]).toMatchObject({
    relationship: 'SIMILAR_TO',
    reason: '“Aligned models” is similar to “Bolder models” (score 0.75, shared: “BERT”).',
  })
})

test('a concept that few papers have joins two of them more strongly than the topic of thousands', async () => {
  const { data } = await pathsOf({ from: ['Paper', 'h1'], to: ['Paper', 'h2'] })
  expect(data.paths.map(keysOf)).toEqual([
    ['Paper:h1', 'Concept:rare', 'Paper:h2'],
    ['Paper:h1', 'Topic:hub', 'Paper:h2'],
  ])
})

test('where only a hub joins two nodes it is found, from both sides and without its papers', async () => {
  sent = []
  const { data } = await pathsOf({ from: ['Author', 'of3'], to: ['Author', 'of4'] })
  expect(data.paths.map(keysOf)).toEqual([['Author:of3', 'Paper:h3', 'Topic:hub', 'Paper:h4', 'Author:of4']])
  expect(Math.max(...sent.map(({ rows }) => rows))).toBeLessThan(10)
})

test('a longer path that only adds a detour to a shorter one is left out', async () => {
  const { data } = await pathsOf({ from: ['Paper', 'h5'], to: ['Paper', 'h6'], limit: 20, maxLength: 6 })
  expect(data.paths.map(keysOf)).toEqual([['Paper:h5', 'Topic:hub', 'Paper:h6']])
})

test('paths are no longer than was asked for', async () => {
  const { data } = await pathsOf({ from: ['Author', 'of3'], to: ['Author', 'of4'], maxLength: 3 })
  expect(data.paths).toEqual([])
})

test('between two topics of one paper the path leads through it', async () => {
  const { data } = await pathsOf({ from: ['Concept', 'bleu'], to: ['Topic', 'vision'], limit: 1 })
  expect(data.paths.map(keysOf)).toEqual([['Concept:bleu', 'Paper:p09', 'Topic:vision']])
  expect(data.paths[0].sentence).toBe(
    'The metric “BLEU” has a part in “Higher models”; “Higher models” is about the topic “Vision”.',
  )
})

test('a broader topic is explained by the narrower one that leads to it', async () => {
  const { data } = await pathsOf({ from: ['Paper', 'p04'], to: ['Topic', 'language'], limit: 1 })
  expect(data.paths[0].sentence).toBe(
    '“Denser models” comes under the topic “Language” by its narrower topic “Translation”.',
  )
})

test('there is no path from a node to itself, nor to one that nothing is joined with', async () => {
  const itself = await pathsOf({ from: ['Paper', 'p01'], to: ['Paper', 'p01'] })
  const alone = await pathsOf({ from: ['Paper', 'p01'], to: ['Concept', 'unused'], maxLength: 6 })
  expect([itself.data.paths, alone.data.paths]).toEqual([[], []])
})

test('no path goes through what keeps the books: the record of two papers joins none', async () => {
  await graph.writeAlone({
    text: "MATCH (s:SourceRecord {key: 'jsonl:1587'}), (p:Paper {id: 'p10'}) CREATE (s)-[:DESCRIBES]->(p)",
    parameters: {},
  })
  const { data } = await pathsOf({ from: ['Paper', 'p01'], to: ['Paper', 'p10'], limit: 1 })
  expect(data.paths.map(keysOf)).toEqual([['Paper:p01', 'Concept:bert', 'Paper:p10']])
})

test('an id that was merged away stands for the paper that it became', async () => {
  const { data } = await pathsOf({ from: ['Paper', 'old'], to: ['Paper', 'p02'], limit: 1 })
  expect(keysOf(data.paths[0])).toEqual(['Paper:p01', 'Paper:p02'])
})

test('twenty paths are explained in as many statements as one', async () => {
  sent = []
  await pathsOf({ from: ['Topic', 'hub'], to: ['Concept', 'rare'], limit: 1, maxLength: 2 })
  const one = sent.length
  sent = []
  await pathsOf({ from: ['Topic', 'hub'], to: ['Concept', 'rare'], limit: 20, maxLength: 2 })
  expect({ one, many: sent.length }).toEqual({ one: 5, many: 5 })
})

test.each<[string, Partial<Asked>]>([
  ['NOT_FOUND', { to: ['Paper', 'nobody'] }],
  ['NOT_FOUND', { from: ['Topic', 'nowhere'] }],
  ['PAGE_SIZE', { limit: 0 }],
  ['PAGE_SIZE', { limit: 21 }],
  ['OUT_OF_RANGE', { maxLength: 0 }],
  ['OUT_OF_RANGE', { maxLength: 7 }],
])('it refuses with %s: %o', async (code, asked) => {
  const { errors } = await pathsOf({ from: ['Paper', 'p01'], to: ['Paper', 'p02'], ...asked })
  expect(errors).toMatchObject([{ extensions: { code } }])
})

test('it says which id nothing has, and what to do', async () => {
  const { errors } = await pathsOf({ from: ['Paper', 'p01'], to: ['Paper', 'nobody'] })
  const id = globalId('Paper', 'nobody')
  expect(errors).toMatchObject([
    { message: `Nothing has the id '${id}': pass the id of a node that is there.` },
  ])
})

test('a text that is no id is refused', async () => {
  const { errors } = await ask(graph, query, { from: 'p01', to: globalId('Paper', 'p02') })
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_ID' } }])
})
