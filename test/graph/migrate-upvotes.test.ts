import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { silentProgress } from '../../src/progress.ts'
import { ask } from '../graphql/ask.ts'
import { testGraph } from '../neo4j.ts'

let graph: Graph

/** A graph as the version before left it: topics' relationships that know no upvotes. */
beforeAll(async () => {
  graph = await testGraph()
  await graph.writeAlone({
    text: `CREATE (t:Topic {slug: 'optics', name: 'Optics', paperCount: 2})
      WITH t
      UNWIND [['p1', 3], ['p2', 20]] AS known
      CREATE (:Paper {id: known[0], title: known[0], upvotes: known[1], byUpvotes: right('000000000' + toString(known[1]), 10) + '\t' + known[0]})-[:ABOUT {topic: 'optics'}]->(t)`,
    parameters: {},
  })
  await graph.writeAlone({ text: 'DROP INDEX about_by_upvotes', parameters: {} })
  await graph.writeAlone({ text: 'MATCH (v:SchemaVersion) SET v.version = 7', parameters: {} })
  await migrate(graph, { dimensions: lexicalEmbedder.dimensions, progress: silentProgress })
})

afterAll(() => graph.close())

test("a topic's papers that are there come by their upvotes", async () => {
  const { data } = await ask(
    graph,
    '{ topic(slug: "optics") { papers(first: 5, orderBy: { field: UPVOTES, direction: DESC }) { edges { node { title } } } } }',
  )
  expect(data).toEqual({
    topic: { papers: { edges: [{ node: { title: 'p2' } }, { node: { title: 'p1' } }] } },
  })
})
