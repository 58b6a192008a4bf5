import { afterAll, beforeAll, expect, test } from 'vitest'
import { entityOrderKeys } from '../../src/domain/entity-order-keys.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { silentProgress } from '../../src/progress.ts'
import { testGraph } from '../neo4j.ts'

const names = [
  'Ada Ample',
  'José García',
  'Øyvind Ærø-Strauß',
  'Łukasz Żółć',
  'İlknur Iğdır',
  'ΣΊΣΥΦΟΣ',
  'Ｆｕｌｌ Ｗｉｄｔｈ',
  'ﬁne ligature',
  '김철수',
  '日本 語',
  'हिन्दी लेखक',
  '𝒜da 👩‍🔬',
  "O'Neil, Jr.",
]

let graph: Graph

/** A graph as the version before left it: authors without order keys, and a paper that names its first author twice. */
beforeAll(async () => {
  graph = await testGraph()
  await graph.writeAlone({
    text: `UNWIND range(0, size($names) - 1) AS number
      CREATE (p:Paper {id: 'p' + number})-[:WRITTEN_BY {position: 1}]->(a:Author {id: 'a' + number, name: $names[number], paperCount: 2})
      CREATE (p)-[:WRITTEN_BY {position: 3}]->(a)`,
    parameters: { names },
  })
  await graph.writeAlone({ text: 'MATCH (v:SchemaVersion) SET v.version = 4', parameters: {} })
  await migrate(graph, { dimensions: lexicalEmbedder.dimensions, progress: silentProgress })
})

afterAll(() => graph.close())

test('authors who are there get the keys that an import would give them', async () => {
  const rows = await graph.read({
    text: 'MATCH (a:Author) RETURN a.byName AS byName, a.byPaperCount AS byPaperCount ORDER BY toInteger(substring(a.id, 1))',
    parameters: {},
  })
  expect(rows).toEqual(
    names.map((name, number) => entityOrderKeys({ slug: `a${number}`, name, paperCount: 1 })),
  )
})

test('a paper that named an author twice is theirs once, in the first place', async () => {
  const rows = await graph.read({
    text: "MATCH (:Paper {id: 'p0'})-[r:WRITTEN_BY]->(a) RETURN r.position AS position, a.paperCount AS papers",
    parameters: {},
  })
  expect(rows).toEqual([{ position: 1, papers: 1 }])
})
