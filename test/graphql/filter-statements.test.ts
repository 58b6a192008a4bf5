import { expect, test } from 'vitest'
import { globalId } from '../../src/graphql/global-id.ts'
import { statementsOf } from './statements-of.ts'

test('of the nodes that a filter names and the parent, the one with the fewest papers leads', async () => {
  expect(
    await statementsOf(
      '{ topic(slug: "language") { papers(where: { organization: "acme", allConcepts: ["bert"], publishedFrom: "2025-01-01" }) { edges { node { id } } } } }',
    ),
  ).toMatchInlineSnapshot(`
    [
      {
        "parameters": {
          "p0": "language",
          "p1": "acme",
          "p2": "bert",
          "p3": "2025-01-01",
          "p4": Integer {
            "high": 0,
            "low": 20,
          },
        },
        "text": "MATCH (n0:Topic {slug: $p0})
    RETURN [
      COLLECT {
        MATCH (n1:Paper)-[r1:FROM]->()
        WHERE r1.organization = $p1
          AND r1.byPublished IS NOT NULL
          AND EXISTS { (n1)-[:MENTIONS]->(:Concept {slug: $p2}) }
          AND EXISTS { (n1)-[:ABOUT]->(n0) }
          AND r1.byPublished >= $p3
        WITH n1, r1
        ORDER BY r1.organization DESC, r1.byPublished DESC
        LIMIT $p4
        RETURN [n1.id]
      }
    ] AS value",
      },
    ]
  `)
})

test('papers with all of some concepts are looked for by one text, however many there are', async () => {
  const [three, fifty] = await Promise.all(
    [3, 50].map((count) =>
      statementsOf(
        'query ($slugs: [String!]) { papers(where: { allConcepts: $slugs }) { edges { node { id } } } }',
        { slugs: Array.from({ length: count }, (_, place) => `c${place}`) },
      ),
    ),
  )
  expect(three?.[0]?.parameters).toMatchObject({ p0: 'c0', p1: ['c1', 'c2'] })
  expect(three?.[0]?.text).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (n0:Paper)-[r0:MENTIONS]->()
      WHERE r0.concept = $p0
        AND r0.byPublished IS NOT NULL
        AND all(each_0 IN $p1 WHERE EXISTS { (n0)-[:MENTIONS]->(:Concept {slug: each_0}) })
      WITH n0, r0
      ORDER BY r0.concept DESC, r0.byPublished DESC
      LIMIT $p2
      RETURN [n0.id]
    } AS value"
  `)
  expect(fifty?.[0]?.text).toBe(three?.[0]?.text)
})

const part = { topic: 't1', theme: globalId('Theme', 't'), anyConcept: ['a'], hasCode: true }

test('what many filters ask together takes no longer to plan than what three ask: a condition for each kind', async () => {
  const [few, many] = await Promise.all(
    [3, 9].map((count) =>
      statementsOf(
        'query ($all: [PaperFilter!]) { papers(where: { topic: "t0", all: $all }) { edges { node { id } } } }',
        { all: Array.from({ length: count }, () => part) },
      ),
    ),
  )
  expect(few?.[0]?.parameters).toMatchObject({
    p0: 't',
    p1: ['t', 't'],
    p2: ['t0', 't1', 't1', 't1'],
    p3: [['a'], ['a'], ['a']],
  })
  expect(few?.[0]?.text).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (n0:Paper)-[r0:IN_THEME]->()
      WHERE r0.theme = $p0
        AND r0.byPublished IS NOT NULL
        AND all(each_0 IN $p1 WHERE EXISTS { (n0)-[:IN_THEME]->(:Theme {id: each_0}) })
        AND all(each_0 IN $p2 WHERE EXISTS { (n0)-[:ABOUT]->(:Topic {slug: each_0}) })
        AND all(list_0 IN $p3 WHERE EXISTS { MATCH (n0)-[:MENTIONS]->(c_0:Concept) WHERE c_0.slug IN list_0 })
        AND EXISTS { (n0)-[:LINKS_TO]->(:Artifact {kind: 'REPOSITORY'}) }
      WITH n0, r0
      ORDER BY r0.theme DESC, r0.byPublished DESC
      LIMIT $p4
      RETURN [n0.id]
    } AS value"
  `)
  expect(many?.[0]?.text).toBe(few?.[0]?.text)
})

/** The line of a list's statement that has the conditions on upvotes. */
const upvoteLine = async (where: string): Promise<string | undefined> => {
  const [statement] = await statementsOf(`{ papers(where: ${where}) { edges { node { id } } } }`)
  return statement?.text
    .split('\n')
    .find((line) => /WHERE.*byUpvotes/.test(line))
    ?.trim()
}

test('alternatives of several conditions, or of what is nested, are no OR that Neo4j multiplies out', async () => {
  const link = "EXISTS { (n0)-[:LINKS_TO]->(:Artifact {kind: 'REPOSITORY'}) }"
  expect(await upvoteLine('{ any: [{ minUpvotes: 1 }, { hasCode: true }] }')).toBe(
    `WHERE ((n0.byUpvotes >= $p0 OR ${link}))`,
  )
  expect(await upvoteLine('{ any: [{ minUpvotes: 1, hasCode: true }, { minUpvotes: 2 }] }')).toBe(
    `WHERE CASE WHEN n0.byUpvotes >= $p0 AND ${link} THEN true WHEN n0.byUpvotes >= $p1 THEN true ELSE false END`,
  )
  expect(
    await upvoteLine(
      '{ any: [{ not: { any: [{ minUpvotes: 1 }, { hasCode: true }] } }, { minUpvotes: 2 }] }',
    ),
  ).toBe(
    `WHERE (CASE WHEN NOT CASE WHEN (n0.byUpvotes >= $p0 OR ${link}) THEN true ELSE false END THEN true WHEN n0.byUpvotes >= $p1 THEN true ELSE false END)`,
  )
  expect(await upvoteLine('{ not: { minUpvotes: 1 } }')).toBe('WHERE NOT (n0.byUpvotes >= $p0)')
})

test('papers with one of some concepts come once, and whatever else is asked of them is a condition', async () => {
  expect(
    await statementsOf(
      `query ($where: PaperFilter) { papers(where: $where, orderBy: { field: UPDATED_AT, direction: ASC }) { totalCount edges { node { id } } } }`,
      {
        where: {
          anyConcept: ['bert', 'bleu'],
          minUpvotes: 3,
          hasCode: true,
          updatedSince: '2026-01-01T00:00:00Z',
          any: [{ author: globalId('Author', 'a1') }, { publishedTo: '2025-12-31' }],
          not: { theme: globalId('Theme', 't1') },
        },
      },
    ),
  ).toMatchInlineSnapshot(`
    [
      {
        "parameters": {
          "p0": [
            "bert",
            "bleu",
          ],
          "p1": "0000000003",
          "p2": "2026-01-01T00:00:00Z",
          "p3": "a1",
          "p4": "0",
          "p5": "2025-12-31~",
          "p6": "t1",
          "p7": Integer {
            "high": 0,
            "low": 20,
          },
        },
        "text": "RETURN [
      true,
      COLLECT {
        MATCH (n0:Paper)-[:MENTIONS]->(lead_0:Concept)
        WHERE lead_0.slug IN $p0
          AND n0.byUpvotes >= $p1
          AND EXISTS { (n0)-[:LINKS_TO]->(:Artifact {kind: 'REPOSITORY'}) }
          AND n0.updatedAt >= datetime($p2)
          AND CASE WHEN EXISTS { (n0)-[:WRITTEN_BY]->(:Author {id: $p3}) } THEN true WHEN n0.byPublished >= $p4 AND n0.byPublished < $p5 THEN true ELSE false END
          AND NOT (EXISTS { (n0)-[:IN_THEME]->(:Theme {id: $p6}) })
        WITH DISTINCT n0
        ORDER BY n0.updatedAt ASC, n0.id ASC
        LIMIT $p7
        RETURN [n0.id]
      },
      COUNT {
        MATCH (n0:Paper)-[:MENTIONS]->(lead_0:Concept)
        WHERE lead_0.slug IN $p0
          AND n0.byUpvotes >= $p1
          AND EXISTS { (n0)-[:LINKS_TO]->(:Artifact {kind: 'REPOSITORY'}) }
          AND n0.updatedAt >= datetime($p2)
          AND CASE WHEN EXISTS { (n0)-[:WRITTEN_BY]->(:Author {id: $p3}) } THEN true WHEN n0.byPublished >= $p4 AND n0.byPublished < $p5 THEN true ELSE false END
          AND NOT (EXISTS { (n0)-[:IN_THEME]->(:Theme {id: $p6}) })
        RETURN DISTINCT n0 AS row
      }
    ] AS value",
      },
    ]
  `)
})

test('topics by a part of their name', async () => {
  expect(
    await statementsOf(
      '{ topics(where: { nameContains: "É", broader: "language" }, orderBy: { field: NAME, direction: ASC }) { edges { node { slug } } } }',
    ),
  ).toMatchInlineSnapshot(`
    [
      {
        "parameters": {
          "p0": "language",
          "p1": "e",
          "p2": Integer {
            "high": 0,
            "low": 20,
          },
        },
        "text": "RETURN COLLECT {
      MATCH (n0:Topic)-[:BROADER]->(:Topic {slug: $p0})
      WHERE left(n0.byName, size(n0.byName) - size(n0.slug) - 1) CONTAINS $p1
        AND n0.byName IS NOT NULL
      WITH n0
      ORDER BY n0.byName ASC
      LIMIT $p2
      RETURN [n0.slug]
    } AS value",
      },
    ]
  `)
})

test('concepts of a kind that enough papers name', async () => {
  expect(await statementsOf('{ concepts(where: { kind: TASK, minPapers: 5 }) { edges { node { slug } } } }'))
    .toMatchInlineSnapshot(`
      [
        {
          "parameters": {
            "p0": "0000000005",
            "p1": "TASK",
            "p2": Integer {
              "high": 0,
              "low": 20,
            },
          },
          "text": "RETURN COLLECT {
        MATCH (n0:Concept)
        WHERE n0.byPaperCount >= $p0
          AND n0.kind = $p1
          AND n0.byPaperCount IS NOT NULL
        WITH n0
        ORDER BY n0.byPaperCount DESC
        LIMIT $p2
        RETURN [n0.slug]
      } AS value",
        },
      ]
    `)
})
