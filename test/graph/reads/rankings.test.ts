import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../../src/graph/graph.ts'
import { corpusReader } from '../../../src/graph/reads/search/corpus-reader.ts'
import { rankByVector } from '../../../src/graph/reads/search/rank-by-vector.ts'
import { rankByWords } from '../../../src/graph/reads/search/rank-by-words.ts'
import { testGraph } from '../../neo4j.ts'

let graph: Graph
let sent = 0

/** 1,100 papers n0001, n0002, ...: the greater the number, the farther from the first axis, and the more upvotes. */
const manyPapers = {
  text: `UNWIND range(1, 1100) AS number
    CREATE (p:Paper {id: 'n' + right('000' + number, 4), title: 'Common subject ' + number, summary: 'Rare' + number})
    SET p.byUpvotes = right('000000000' + number, 10) + '\t' + p.id
    WITH p, [place IN range(1, 384) | CASE place WHEN 1 THEN 1.0 WHEN 2 THEN number / 1100.0 ELSE 0.0 END] AS vector
    CALL db.create.setNodeVectorProperty(p, 'embedding', vector)`,
  parameters: {},
}

beforeAll(async () => {
  graph = await testGraph({ onStatement: () => (sent += 1) })
  await graph.writeAlone(manyPapers)
})

beforeEach(() => (sent = 0))

afterAll(() => graph.close())

const axis = Array.from({ length: 384 }, (_, place) => (place === 0 ? 1 : 0))

test('a ranking by words ends with the thousandth paper, and says that there are more', async () => {
  const { papers, isCut } = (await rankByWords(graph, 'common subjects', null, {})).worded
  expect({ found: papers.length, isCut, sent }).toEqual({ found: 1_000, isCut: true, sent: 1 })
})

test('a filter is applied before a ranking by words is cut', async () => {
  const { papers, isCut } = (await rankByWords(graph, 'common', null, { minUpvotes: 1_091 })).worded
  expect({ found: papers.length, isCut, sent }).toEqual({ found: 10, isCut: false, sent: 1 })
})

test('papers that are equally good come by id', async () => {
  const { papers } = (await rankByWords(graph, 'common', null, { minUpvotes: 1_098 })).worded
  expect(papers.map(({ id }) => id)).toEqual(['n1098', 'n1099', 'n1100'])
})

test('a ranking by vector has the thousand nearest, nearest first', async () => {
  const { papers, isCut } = await rankByVector(graph, axis, {})
  expect({ first: papers[0]?.id, found: papers.length, isCut, sent }).toEqual({
    first: 'n0001',
    found: 1_000,
    isCut: true,
    sent: 1,
  })
})

test('the papers of a narrow filter are compared one by one, however far they are', async () => {
  const { papers, isCut } = await rankByVector(graph, axis, { minUpvotes: 1_098 })
  expect(papers.map(({ id }) => id)).toEqual(['n1098', 'n1099', 'n1100'])
  expect(papers[0]?.score).toBeCloseTo((1 + 1 / Math.hypot(1, 1_098 / 1_100)) / 2, 6)
  expect({ isCut, sent }).toEqual({ isCut: false, sent: 2 })
})

test('the papers of a wide filter are looked for among the nearest', async () => {
  const bounds = { few: 100, wide: 1_100 }
  const { papers, isCut } = await rankByVector(graph, axis, { minUpvotes: 2 }, bounds)
  expect({ first: papers[0]?.id, found: papers.length, isCut, sent }).toEqual({
    first: 'n0002',
    found: 1_000,
    isCut: true,
    sent: 2,
  })
})

test('where too few of the nearest match a wide filter, all of its papers are compared', async () => {
  const bounds = { few: 100, wide: 200 }
  const { papers, isCut } = await rankByVector(graph, axis, { minUpvotes: 900 }, bounds)
  expect({ first: papers[0]?.id, found: papers.length, isCut, sent }).toEqual({
    first: 'n0900',
    found: 201,
    isCut: false,
    sent: 3,
  })
})

test('nothing is near to a vector without a direction', async () => {
  const { papers } = await rankByVector(
    graph,
    axis.map(() => 0),
    {},
  )
  expect({ papers, sent }).toEqual({ papers: [], sent: 0 })
})

test('how common words are is taken again only when the graph has changed', async () => {
  const read = corpusReader(graph)
  const write = (papers: number) =>
    graph.writeAlone({
      text: "MATCH (c:Corpus {key: 'corpus'}) SET c.papers = toInteger($papers), c.documentFrequencies = [$papers], c.embedder = 'lexical', c.dimensions = 384, c.updatedAt = datetime('2026-01-01T00:00:00Z')",
      parameters: { papers },
    })
  await write(7)
  const first = await read()
  const second = await read()
  await write(8)
  const third = await read()
  expect(second).toBe(first)
  expect([first, third]).toEqual([
    { papers: 7, documentFrequencies: [7], embedder: 'lexical', dimensions: 384 },
    { papers: 8, documentFrequencies: [8], embedder: 'lexical', dimensions: 384 },
  ])
})
