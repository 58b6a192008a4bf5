import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import type { Statement } from '../../src/graph/statement.ts'
import { testGraph } from '../neo4j.ts'
import { ask } from './ask.ts'

let graph: Graph
let sent: Statement[] = []

/** 100 papers in March and 100 in April of 2025, one without a day, one of the year 9000. Of April's, 30 name `new`, 3 `rare`. */
const papers = {
  text: `UNWIND ['new', 'rare', 'grown', 'steady', 'gone'] AS slug
    CREATE (:Concept {slug: slug, name: slug, kind: 'METHOD', aliases: [], paperCount: 1})
    WITH collect(slug) AS all
    CREATE (language:Topic {slug: 'language', name: 'Language', description: '', paperCount: 1})
    CREATE (acme:Organization {slug: 'acme', name: 'Acme', aliases: [], paperCount: 1})
    WITH language, acme
    UNWIND range(0, 201) AS number
    WITH language, acme, number, CASE WHEN number < 100 THEN '2025-03-05' WHEN number < 200 THEN '2025-04-02' WHEN number = 200 THEN '9000-01-01' END AS day
    CREATE (p:Paper {id: 'p' + number, publishedAt: date(day), byPublished: coalesce(day, '-') + '\\tp' + number})
    WITH language, acme, p, number, number % 100 AS place, number >= 100 AS isLater
    FOREACH (_ IN CASE WHEN isLater AND place < 50 THEN [1] ELSE [] END | CREATE (p)-[:FROM {organization: 'acme', byPublished: p.byPublished}]->(acme))
    FOREACH (_ IN CASE WHEN place < 40 THEN [1] ELSE [] END | CREATE (p)-[:ABOUT {topic: 'language', byPublished: p.byPublished}]->(language))
    WITH p, [each IN [
      ['new', isLater AND place < 30], ['rare', isLater AND place >= 97], ['grown', CASE WHEN isLater THEN place < 60 ELSE place < 20 END],
      ['steady', place < 50], ['gone', NOT isLater]
    ] WHERE each[1] | each[0]] AS slugs
    UNWIND slugs AS slug
    MATCH (c:Concept {slug: slug})
    CREATE (p)-[:MENTIONS {concept: slug, byPublished: p.byPublished}]->(c)`,
  parameters: {},
}

beforeAll(async () => {
  graph = await testGraph({ onStatement: ({ statement }) => sent.push(statement) })
  await graph.writeAlone(papers)
})

afterAll(() => graph.close())

const april = 'from: "2025-04-01", to: "2025-04-30"'

test('what has a greater share than before rises, small numbers held back', async () => {
  sent = []
  const { data, errors } = await ask(
    graph,
    `{ trends(${april}) { before { from to paperCount } after { from to paperCount }
      rising { rate paperCountBefore paperCountAfter node { id ... on Concept { slug } } } } }`,
  )
  expect(errors).toBeUndefined()
  expect(sent).toHaveLength(2)
  expect(data.trends).toEqual({
    before: { from: '2025-03-02', to: '2025-03-31', paperCount: 100 },
    after: { from: '2025-04-01', to: '2025-04-30', paperCount: 100 },
    rising: [
      { slug: 'new', before: 0, after: 30, rate: (0.3 + 0.05) / 0.05 },
      { slug: 'grown', before: 20, after: 60, rate: (0.6 + 0.05) / (0.2 + 0.05) },
      { slug: 'rare', before: 0, after: 3, rate: (0.03 + 0.05) / 0.05 },
    ].map(({ slug, before, after, rate }) => ({
      rate: expect.closeTo(rate, 9),
      paperCountBefore: before,
      paperCountAfter: after,
      node: { id: Buffer.from(`Concept:${slug}`).toString('base64'), slug },
    })),
  })
})

test('organisations and topics rise, too', async () => {
  const { data } = await ask(
    graph,
    `{
      organizations: trends(of: ORGANIZATION, ${april}) { rising { paperCountAfter node { ... on Organization { name } } } }
      topics: trends(of: TOPIC, where: { anyConcept: ["new"] }, from: "2025-03-01", to: "2025-04-30") { rising { rate } }
    }`,
  )
  expect(data).toEqual({
    organizations: { rising: [{ paperCountAfter: 50, node: { name: 'Acme' } }] },
    topics: { rising: [] },
  })
})

test('a filter narrows the papers of both periods', async () => {
  const { data } = await ask(
    graph,
    `{ trends(${april}, where: { topic: "language" }, limit: 1) { before { paperCount } after { paperCount } rising { paperCountBefore paperCountAfter } } }`,
  )
  expect(data.trends).toEqual({
    before: { paperCount: 40 },
    after: { paperCount: 40 },
    rising: [{ paperCountBefore: 0, paperCountAfter: 30 }],
  })
})

test('the later period is the ninety days up to the newest paper that is not of the future', async () => {
  const { data } = await ask(
    graph,
    '{ trends { before { from to } after { from to paperCount } rising { rate } } }',
  )
  expect(data.trends).toEqual({
    before: { from: '2024-10-05', to: '2025-01-02' },
    after: { from: '2025-01-03', to: '2025-04-02', paperCount: 200 },
    rising: [],
  })
})

test.each([
  ['a period that ends before it begins', 'from: "2025-04-01", to: "2025-03-31"', 'BAD_PERIOD'],
  ['a beginning after the newest paper', 'from: "2025-04-03"', 'BAD_PERIOD'],
  ['a period that reaches into antiquity', 'from: "1001-01-01", to: "2025-01-01"', 'BAD_PERIOD'],
  ['a limit of nothing', 'limit: 0', 'PAGE_SIZE'],
])('%s is refused', async (_name, args, code) => {
  const { errors } = await ask(graph, `{ trends(${args}) { rising { rate } } }`)
  expect(errors).toMatchObject([{ extensions: { code } }])
})
