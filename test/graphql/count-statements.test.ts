import { expect, test } from 'vitest'
import { globalId } from '../../src/graphql/global-id.ts'
import { statementsOf } from './statements-of.ts'

test('facets count all papers of the connection', async () => {
  expect(
    await statementsOf(
      '{ concept(slug: "bert") { papers { facets { topics(limit: 2) { paperCount topic { slug } } concepts(kind: TASK) { paperCount } years { period paperCount } } } } }',
    ),
  ).toMatchInlineSnapshot(`
    [
      {
        "parameters": {
          "p0": "bert",
          "p1": "TASK",
          "p2": Integer {
            "high": 0,
            "low": 10,
          },
          "p3": Integer {
            "high": 0,
            "low": 2,
          },
        },
        "text": "MATCH (n0:Concept {slug: $p0})
    WITH *, COLLECT {
      MATCH (n1:Paper)-[r1:MENTIONS]->()
      WHERE r1.concept = n0.slug
        AND r1.byPublished IS NOT NULL
      MATCH (n1)-[:MENTIONS]->(n2:Concept)
      WITH *
      WHERE n2.kind = $p1
      WITH n2, count(*) AS paperCount2
      WITH n2, paperCount2
      ORDER BY paperCount2 DESC, n2.slug ASC
      LIMIT $p2
      RETURN [paperCount2]
    } AS s0_0, COLLECT {
      MATCH (n1:Paper)-[r1:MENTIONS]->()
      WHERE r1.concept = n0.slug
        AND r1.byPublished IS NOT NULL
      MATCH (n1)-[:ABOUT]->(n2:Topic)
      WITH n2, count(*) AS paperCount2
      WITH n2, paperCount2
      ORDER BY paperCount2 DESC, n2.slug ASC
      LIMIT $p3
      RETURN [true, paperCount2, [n2.slug]]
    } AS s0_1, COLLECT {
      MATCH (n1:Paper)-[r1:MENTIONS]->()
      WHERE r1.concept = n0.slug
        AND r1.byPublished IS NOT NULL
      WITH *
      WHERE r1.byPublished >= '0'
      WITH count(*) AS paperCount2, left(r1.byPublished, 4) + '-01-01' AS period2
      WITH paperCount2, period2
      ORDER BY period2 DESC
      RETURN [true, paperCount2, period2]
    } AS s0_2
    RETURN [
      [
        true,
        s0_0,
        s0_1,
        s0_2
      ]
    ] AS value",
      },
    ]
  `)
})

test('facets of all papers of the graph are the counts that are kept', async () => {
  expect(
    await statementsOf(
      '{ papers { facets { organizations(limit: 3) { paperCount organization { slug } } years { period } } } }',
    ),
  ).toMatchInlineSnapshot(`
    [
      {
        "parameters": {
          "p0": Integer {
            "high": 0,
            "low": 3,
          },
          "p1": Integer {
            "high": 0,
            "low": 3,
          },
        },
        "text": "RETURN [
      true,
      COLLECT {
        MATCH (first_1:Organization)
        WHERE first_1.byPaperCount >= '0000000001'
        WITH first_1
        ORDER BY first_1.byPaperCount DESC
        LIMIT $p0
        WITH min(left(first_1.byPaperCount, 10)) AS least_1
        MATCH (n1:Organization)
        WHERE n1.byPaperCount >= least_1
        WITH n1, n1.paperCount AS paperCount1
        WITH n1, paperCount1
        ORDER BY paperCount1 DESC, n1.slug ASC
        LIMIT $p1
        RETURN [true, paperCount1, [n1.slug]]
      },
      COLLECT {
        MATCH (n0:Paper)
        WHERE n0.byPublished >= '0'
        WITH count(*) AS paperCount1, left(n0.byPublished, 4) + '-01-01' AS period1
        WITH paperCount1, period1
        ORDER BY period1 DESC
        RETURN [period1]
      }
    ] AS value",
      },
    ]
  `)
})

test("what a theme's papers lead to is counted, and then compared with the cursor", async () => {
  const after = Buffer.from(JSON.stringify([1, 'Theme.concepts', 'PAPER_COUNT', 3, 'a'])).toString(
    'base64url',
  )
  expect(
    await statementsOf(
      `{ theme(id: "${globalId('Theme', 't1')}") { concepts(kind: METHOD, first: 2, after: "${after}") { totalCount edges { paperCount node { name } } pageInfo { hasPreviousPage } } } }`,
    ),
  ).toMatchInlineSnapshot(`
    [
      {
        "parameters": {
          "p0": "t1",
          "p1": "METHOD",
          "p2": Integer {
            "high": 0,
            "low": 3,
          },
          "p3": "a",
          "p4": Integer {
            "high": 0,
            "low": 3,
          },
        },
        "text": "MATCH (n0:Theme {id: $p0})
    WITH *, EXISTS {
      MATCH (n0)<-[:IN_THEME]-(:Paper)-[:MENTIONS]->(n1:Concept)
      WHERE n1.kind = $p1
      WITH n1, count(*) AS paperCount1
      WHERE paperCount1 >= $p2 AND (paperCount1 > $p2 OR (n1.slug <= $p3))
      RETURN n1 AS row
    } AS s0_0, COLLECT {
      MATCH (n0)<-[:IN_THEME]-(:Paper)-[:MENTIONS]->(n1:Concept)
      WHERE n1.kind = $p1
      WITH n1, count(*) AS paperCount1
      WHERE paperCount1 <= $p2 AND (paperCount1 < $p2 OR (n1.slug > $p3))
      WITH n1, paperCount1
      ORDER BY paperCount1 DESC, n1.slug ASC
      LIMIT $p4
      RETURN [true, paperCount1, [n1.name]]
    } AS s0_1
    RETURN [
      [
        true,
        s0_0,
        s0_1,
        COUNT {
          MATCH (n0)<-[:IN_THEME]-(:Paper)-[:MENTIONS]->(n1:Concept)
          WHERE n1.kind = $p1
          RETURN DISTINCT n1 AS row
        }
      ]
    ] AS value",
      },
    ]
  `)
})

test('a timeline is read from the index alone', async () => {
  expect(await statementsOf('{ organization(slug: "acme") { timeline(by: YEAR) { period paperCount } } }'))
    .toMatchInlineSnapshot(`
      [
        {
          "parameters": {
            "p0": "acme",
            "p1": Integer {
              "high": 0,
              "low": 4,
            },
            "p2": "-01-01",
          },
          "text": "MATCH (n0:Organization {slug: $p0})
      WITH *, COLLECT {
        MATCH ()-[r1:FROM]->()
        WHERE r1.organization = n0.slug
          AND r1.byPublished >= '0'
        WITH count(*) AS paperCount1, left(r1.byPublished, $p1) + $p2 AS period1
        WITH paperCount1, period1
        ORDER BY period1 ASC
        RETURN [true, paperCount1, period1]
      } AS s0_0
      RETURN [
        s0_0
      ] AS value",
        },
      ]
    `)
})
