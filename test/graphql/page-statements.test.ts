import { expect, test } from 'vitest'
import { statementsOf } from './statements-of.ts'

const cursor = (published: string): string =>
  Buffer.from(JSON.stringify([1, 'Topic.papers', 'PUBLISHED_AT DESC', published])).toString('base64url')

test('a page of all papers walks the index of its order', async () => {
  expect(await statementsOf('{ papers(first: 2) { edges { cursor node { id } } } }')).toMatchInlineSnapshot(`
    [
      {
        "parameters": {
          "p0": Integer {
            "high": 0,
            "low": 2,
          },
        },
        "text": "RETURN COLLECT {
      MATCH (n0:Paper)
      WHERE n0.byPublished IS NOT NULL
      WITH n0
      ORDER BY n0.byPublished DESC
      LIMIT $p0
      RETURN [true, n0.byPublished, [n0.id]]
    } AS value",
      },
    ]
  `)
})

test("a topic's most upvoted papers are walked by an index too, and its least upvoted ones are sorted", async () => {
  expect(
    await statementsOf(
      '{ topic(slug: "language") { papers(first: 2, orderBy: { field: UPVOTES, direction: DESC }) { edges { node { title } } } last: papers(first: 2, orderBy: { field: UPVOTES, direction: ASC }) { edges { node { title } } } } }',
    ),
  ).toMatchInlineSnapshot(`
    [
      {
        "parameters": {
          "p0": "language",
          "p1": Integer {
            "high": 0,
            "low": 2,
          },
          "p2": Integer {
            "high": 0,
            "low": 2,
          },
        },
        "text": "MATCH (n0:Topic {slug: $p0})
    RETURN [
      true,
      COLLECT {
        MATCH (n1:Paper)-[:ABOUT]->(n0)
        WITH n1
        ORDER BY n1.byUpvotesAscending ASC
        LIMIT $p1
        RETURN [n1.title]
      },
      COLLECT {
        MATCH (n1:Paper)-[r1:ABOUT]->()
        WHERE r1.topic = n0.slug
          AND r1.byUpvotes IS NOT NULL
        WITH n1, r1
        ORDER BY r1.topic DESC, r1.byUpvotes DESC
        LIMIT $p2
        RETURN [n1.title]
      }
    ] AS value",
      },
    ]
  `)
})

test("a page of a topic's papers walks the relationship's index, counts by the degree, and reads concepts of the page alone", async () => {
  expect(
    await statementsOf(
      '{ topic(slug: "language") { papers(first: 2) { totalCount edges { node { title concepts(first: 3) { edges { score node { name } } } } } } } }',
    ),
  ).toMatchInlineSnapshot(`
    [
      {
        "parameters": {
          "p0": "language",
          "p1": Integer {
            "high": 0,
            "low": 2,
          },
          "p2": Integer {
            "high": 0,
            "low": 3,
          },
        },
        "text": "MATCH (n0:Topic {slug: $p0})
    RETURN [
      [
        true,
        COLLECT {
          MATCH (n1:Paper)-[r1:ABOUT]->()
          WHERE r1.topic = n0.slug
            AND r1.byPublished IS NOT NULL
          WITH n1, r1
          ORDER BY r1.topic DESC, r1.byPublished DESC
          LIMIT $p1
          RETURN [
            true,
            n1.title,
            COLLECT {
              MATCH (n1)-[r2:MENTIONS]->(n2)
              WITH n2, r2
              ORDER BY r2.score DESC, n2.slug ASC
              LIMIT $p2
              RETURN [true, r2.score, [n2.name]]
            }
          ]
        },
        COUNT { (n0)<-[:ABOUT]-() }
      ]
    ] AS value",
      },
    ]
  `)
})

test('the next page between two cursors, from its end', async () => {
  expect(
    await statementsOf(
      `{ topic(slug: "language") { papers(last: 2, after: "${cursor('2026-01-08\tp1')}", before: "${cursor('2025-01-08\tp2')}") { edges { node { id } } pageInfo { hasNextPage hasPreviousPage } } } }`,
    ),
  ).toMatchInlineSnapshot(`
    [
      {
        "parameters": {
          "p0": "language",
          "p1": "2025-01-08	p2",
          "p2": "2026-01-08	p1",
          "p3": Integer {
            "high": 0,
            "low": 3,
          },
        },
        "text": "MATCH (n0:Topic {slug: $p0})
    RETURN [
      [
        true,
        EXISTS {
          MATCH (n1:Paper)-[r1:ABOUT]->()
          WHERE r1.topic = n0.slug
            AND r1.byPublished IS NOT NULL
            AND r1.byPublished <= $p1
        },
        EXISTS {
          MATCH (n1:Paper)-[r1:ABOUT]->()
          WHERE r1.topic = n0.slug
            AND r1.byPublished IS NOT NULL
            AND r1.byPublished >= $p2
        },
        COLLECT {
          MATCH (n1:Paper)-[r1:ABOUT]->()
          WHERE r1.topic = n0.slug
            AND r1.byPublished IS NOT NULL
            AND r1.byPublished < $p2
            AND r1.byPublished > $p1
          WITH n1, r1
          ORDER BY r1.topic ASC, r1.byPublished ASC
          LIMIT $p3
          RETURN [n1.id]
        }
      ]
    ] AS value",
      },
    ]
  `)
})

test("a listing's papers in the order of the page", async () => {
  expect(
    await statementsOf(
      '{ listings(first: 1) { edges { node { papers(first: 2) { totalCount edges { position node { id } } } } } } }',
    ),
  ).toMatchInlineSnapshot(`
    [
      {
        "parameters": {
          "p0": Integer {
            "high": 0,
            "low": 1,
          },
          "p1": Integer {
            "high": 0,
            "low": 2,
          },
        },
        "text": "RETURN COLLECT {
      MATCH (n0:Listing)
      WHERE n0.byDate IS NOT NULL
      WITH n0
      ORDER BY n0.byDate DESC
      LIMIT $p0
      RETURN [
        [
          true,
          COLLECT {
            MATCH ()-[r1:LISTS]->(n1:Paper)
            WHERE r1.listing = n0.id
              AND r1.position IS NOT NULL
            WITH n1, r1
            ORDER BY r1.listing ASC, r1.position ASC
            LIMIT $p1
            RETURN [true, r1.position, [n1.id]]
          },
          COUNT { (n0)-[:LISTS]->() }
        ]
      ]
    } AS value",
      },
    ]
  `)
})
