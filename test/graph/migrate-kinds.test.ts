import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { silentProgress } from '../../src/progress.ts'
import { testGraph } from '../neo4j.ts'

let graph: Graph

/** A graph as the version before left it: concepts whose kind is that of the first paper, and mentions that show none. */
beforeAll(async () => {
  graph = await testGraph()
  await graph.writeAlone({
    text: `UNWIND [['tangletree', 'MODEL', null], ['looseend', 'OTHER', null], ['bleu', 'METRIC', 'Concept']] AS known
      CREATE (:Paper {id: known[0]})-[:MENTIONS {spelling: known[0], concept: known[0]}]->(:Concept {slug: known[0], name: known[0], kind: known[1], curated: known[2]})`,
    parameters: {},
  })
  await graph.writeAlone({ text: 'MATCH (v:SchemaVersion) SET v.version = 8', parameters: {} })
  await migrate(graph, { dimensions: lexicalEmbedder.dimensions, progress: silentProgress })
})

afterAll(() => graph.close())

test('papers that are there show the kinds that their concepts have, but for those of the lexicon', async () => {
  expect(
    await graph.read({
      text: 'MATCH (:Paper)-[m:MENTIONS]->(c) RETURN c.slug AS slug, m.kind AS kind ORDER BY slug',
      parameters: {},
    }),
  ).toEqual([
    { slug: 'bleu', kind: null },
    { slug: 'looseend', kind: null },
    { slug: 'tangletree', kind: 'MODEL' },
  ])
})
