import { afterAll, beforeAll, expect, test } from 'vitest'
import { foldAccented } from '../../src/domain/fold-accented.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { rankByWords } from '../../src/graph/reads/search/rank-by-words.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { silentProgress } from '../../src/progress.ts'
import { testGraph } from '../neo4j.ts'

const titles = [
  'Plain Words – “quoted” … and x²',
  'Schrödinger Bridges',
  'Straße, Cœur, Łódź, Øre, Þing, Đà, ħ, ıspanak',
  'Phân tích cú pháp tiếng Việt',
  'ΣΊΣΥΦΟΣ ς',
  'Eﬃcient Ｆｕｌｌ Ｗｉｄｔｈ',
  'Cafe\u0301 \u{1d49c}da \u{1f469}\u200d\u{1f52c}',
  'Йод и ёлка',
  '日本 語 ガ 김철수 हिन्दी',
  'α-divergence of β',
  'İstanbul',
]

let graph: Graph

/** A graph as the version before left it: papers without folded texts, and an index that has none. */
beforeAll(async () => {
  graph = await testGraph()
  await graph.writeAlone({
    text: `UNWIND range(0, size($titles) - 1) AS number
      CREATE (:Paper {id: toString(number), title: $titles[number], abstract: $titles[number] + '\n' + number, summary: CASE number WHEN 1 THEN 'Gödel' END})`,
    parameters: { titles },
  })
  await graph.writeAlone({ text: 'DROP INDEX paper_text', parameters: {} })
  await graph.writeAlone({
    text: 'CREATE FULLTEXT INDEX paper_text FOR (n:Paper) ON EACH [n.title, n.abstract, n.summary]',
    parameters: {},
  })
  await graph.writeAlone({ text: 'MATCH (v:SchemaVersion) SET v.version = 6', parameters: {} })
  await migrate(graph, { dimensions: lexicalEmbedder.dimensions, progress: silentProgress })
})

afterAll(() => graph.close())

test('papers that are there get the folded texts that an import would give them', async () => {
  const rows = await graph.read({
    text: 'MATCH (p:Paper) RETURN p.foldedTitle AS title, p.foldedText AS text ORDER BY toInteger(p.id)',
    parameters: {},
  })

  expect(rows).toEqual(
    titles.map((title, number) => ({
      title: foldAccented(title),
      text: number === 1 ? 'schrodinger bridges\n1\ngodel' : foldAccented(`${title}\n${number}`),
    })),
  )
  expect(rows[0]).toEqual({ title: null, text: null })
})

test('papers that are there are found without their accents', async () => {
  const { papers } = (await rankByWords(graph, 'schrodinger', null, {})).worded

  expect(papers.map(({ id }) => id)).toEqual(['1'])
})
