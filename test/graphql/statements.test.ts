import { expect, test } from 'vitest'
import { globalId } from '../../src/graphql/global-id.ts'
import { seeded } from '../pothos-neo4j/random/seeded.ts'
import { rewrittenQuery } from './rewritten-query.ts'
import { statementsOf } from './statements-of.ts'

const cursor = (published: string): string =>
  Buffer.from(JSON.stringify([1, 'Topic.papers', 'PUBLISHED_AT DESC', published])).toString('base64url')

test('a thousand requests that differ in values, aliases, the order of fields and fragments have one text', async () => {
  const seeds = Array.from({ length: 1000 }, (_, seed) => seed)
  const sent = await Promise.all(seeds.map((seed) => statementsOf(rewrittenQuery(seeded(seed)))))
  expect(new Set(sent.flat().map(({ text }) => text)).size).toBe(1)
})

test('a page of all papers walks the index of its order', async () => {
  expect(await statementsOf('{ papers(first: 2) { edges { cursor node { id } } } }')).toMatchInlineSnapshot(`
    [
      {
        "parameters": {
          "p0": Integer {
            "high": 0,
            "low": 3,
          },
        },
        "text": "RETURN [
      COLLECT {
        MATCH (n0:Paper)
        WHERE n0.byPublished IS NOT NULL
        WITH n0
        ORDER BY n0.byPublished DESC
        LIMIT $p0
        RETURN [[n0.byPublished, [n0.id]]]
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
            "low": 3,
          },
          "p2": Integer {
            "high": 0,
            "low": 4,
          },
        },
        "text": "RETURN head(COLLECT {
      MATCH (n0:Topic {slug: $p0})
      RETURN [
        [
          COLLECT {
            MATCH (n1:Paper)-[r1:ABOUT]->()
            WHERE r1.topic = n0.slug
              AND r1.byPublished IS NOT NULL
            WITH n1, r1
            ORDER BY r1.topic DESC, r1.byPublished DESC
            LIMIT $p1
            RETURN [
              [
                [
                  n1.title,
                  [
                    COLLECT {
                      MATCH (n1)-[r2:MENTIONS]->(n2:Concept)
                      WITH n2, r2
                      ORDER BY r2.score DESC, n2.slug ASC
                      LIMIT $p2
                      RETURN [[r2.score, [n2.name]]]
                    }
                  ]
                ]
              ]
            ]
          },
          COUNT { (n0)<-[:ABOUT]-() }
        ]
      ]
    }) AS value",
      },
    ]
  `)
})

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
            "low": 21,
          },
        },
        "text": "RETURN head(COLLECT {
      MATCH (n0:Topic {slug: $p0})
      RETURN [
        [
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
            RETURN [[[n1.id]]]
          }
        ]
      ]
    }) AS value",
      },
    ]
  `)
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
            "low": 21,
          },
        },
        "text": "RETURN [
      COLLECT {
        MATCH (n0:Paper)-[:MENTIONS]->(lead_0:Concept)
        WHERE lead_0.slug IN $p0
          AND n0.byUpvotes >= $p1
          AND EXISTS { (n0)-[:LINKS_TO]->(:Artifact {kind: 'REPOSITORY'}) }
          AND n0.updatedAt >= datetime($p2)
          AND (((EXISTS { (n0)-[:WRITTEN_BY]->(:Author {id: $p3}) }) OR (n0.byPublished >= $p4 AND n0.byPublished < $p5)))
          AND NOT (EXISTS { (n0)-[:IN_THEME]->(:Theme {id: $p6}) })
        WITH DISTINCT n0
        ORDER BY n0.updatedAt ASC, n0.id ASC
        LIMIT $p7
        RETURN [[[n0.id]]]
      },
      COUNT {
        MATCH (n0:Paper)-[:MENTIONS]->(lead_0:Concept)
        WHERE lead_0.slug IN $p0
          AND n0.byUpvotes >= $p1
          AND EXISTS { (n0)-[:LINKS_TO]->(:Artifact {kind: 'REPOSITORY'}) }
          AND n0.updatedAt >= datetime($p2)
          AND (((EXISTS { (n0)-[:WRITTEN_BY]->(:Author {id: $p3}) }) OR (n0.byPublished >= $p4 AND n0.byPublished < $p5)))
          AND NOT (EXISTS { (n0)-[:IN_THEME]->(:Theme {id: $p6}) })
        RETURN DISTINCT n0 AS row
      }
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
        "text": "RETURN head(COLLECT {
      MATCH (n0:Topic {slug: $p0})
      RETURN [
        [
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
            RETURN [[[n1.id]]]
          }
        ]
      ]
    }) AS value",
      },
    ]
  `)
})

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
        "text": "RETURN head(COLLECT {
      MATCH (n0:Concept {slug: $p0})
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
        RETURN [paperCount2, [n2.slug]]
      } AS s0_1, COLLECT {
        MATCH (n1:Paper)-[r1:MENTIONS]->()
        WHERE r1.concept = n0.slug
          AND r1.byPublished IS NOT NULL
        WITH *
        WHERE r1.byPublished >= '0'
        WITH count(*) AS paperCount2, left(r1.byPublished, 4) + '-01-01' AS period2
        WITH paperCount2, period2
        ORDER BY period2 DESC
        RETURN [paperCount2, period2]
      } AS s0_2
      RETURN [
        [
          [
            s0_0,
            s0_1,
            s0_2
          ]
        ]
      ]
    }) AS value",
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
        },
        "text": "RETURN [
      [
        COLLECT {
          MATCH (n1:Organization)
          WHERE n1.byPaperCount >= '0000000001'
          WITH n1
          ORDER BY n1.byPaperCount DESC
          LIMIT $p0
          WITH n1, n1.paperCount AS paperCount1
          WITH n1, paperCount1
          ORDER BY paperCount1 DESC, n1.slug ASC
          RETURN [paperCount1, [n1.slug]]
        },
        COLLECT {
          MATCH (n0:Paper)
          WHERE n0.byPublished >= '0'
          WITH count(*) AS paperCount1, left(n0.byPublished, 4) + '-01-01' AS period1
          WITH paperCount1, period1
          ORDER BY period1 DESC
          RETURN [period1]
        }
      ]
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
        "text": "RETURN head(COLLECT {
      MATCH (n0:Theme {id: $p0})
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
        RETURN [[paperCount1, [n1.name]]]
      } AS s0_1
      RETURN [
        [
          s0_0,
          s0_1,
          COUNT {
            MATCH (n0)<-[:IN_THEME]-(:Paper)-[:MENTIONS]->(n1:Concept)
            WHERE n1.kind = $p1
            RETURN DISTINCT n1 AS row
          }
        ]
      ]
    }) AS value",
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
        "text": "RETURN head(COLLECT {
      MATCH (n0:Organization {slug: $p0})
      WITH *, COLLECT {
        MATCH ()-[r1:FROM]->()
        WHERE r1.organization = n0.slug
          AND r1.byPublished >= '0'
        WITH count(*) AS paperCount1, left(r1.byPublished, $p1) + $p2 AS period1
        WITH paperCount1, period1
        ORDER BY period1 ASC
        RETURN [paperCount1, period1]
      } AS s0_0
      RETURN [
        s0_0
      ]
    }) AS value",
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
            "low": 21,
          },
        },
        "text": "RETURN [
      COLLECT {
        MATCH (n0:Topic)-[:BROADER]->(:Topic {slug: $p0})
        WHERE left(n0.byName, size(n0.byName) - size(n0.slug) - 1) CONTAINS $p1
          AND n0.byName IS NOT NULL
        WITH n0
        ORDER BY n0.byName ASC
        LIMIT $p2
        RETURN [[[n0.slug]]]
      }
    ] AS value",
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
            "low": 21,
          },
        },
        "text": "RETURN [
      COLLECT {
        MATCH (n0:Concept)
        WHERE n0.byPaperCount >= $p0
          AND n0.kind = $p1
          AND n0.byPaperCount IS NOT NULL
        WITH n0
        ORDER BY n0.byPaperCount DESC
        LIMIT $p2
        RETURN [[[n0.slug]]]
      }
    ] AS value",
      },
    ]
  `)
})

test('papers by each of their keys', async () => {
  const statements = await statementsOf(`{
    a: paper(by: { id: "${globalId('Paper', 'p1')}" }) { title }
    b: paper(by: { doi: "10.1000/XYZ" }) { title }
    c: paper(by: { title: "A title" }) { title }
    d: paper(by: { sourceId: "jsonl:1" }) { title }
  }`)
  expect(statements).toMatchInlineSnapshot(`
    [
      {
        "parameters": {
          "p0": "p1",
        },
        "text": "RETURN head(COLLECT {
      OPTIONAL MATCH (own_0:Paper {id: $p0})
      OPTIONAL MATCH (:MergedPaper {id: $p0})-[:MERGED_INTO]->(kept_0:Paper)
      WITH *, coalesce(own_0, kept_0) AS n0
      WHERE n0 IS NOT NULL
      WITH n0
      LIMIT 1
      RETURN [n0.title]
    }) AS value",
      },
      {
        "parameters": {
          "p0": "10.1000/xyz",
        },
        "text": "RETURN head(COLLECT {
      MATCH (n0:Paper {doi: $p0})
      WITH n0
      ORDER BY n0.createdAt ASC, n0.id ASC
      LIMIT 1
      RETURN [n0.title]
    }) AS value",
      },
      {
        "parameters": {
          "p0": "atitle",
        },
        "text": "RETURN head(COLLECT {
      MATCH (n0:Paper {titleKey: $p0})
      WITH n0
      ORDER BY n0.createdAt ASC, n0.id ASC
      LIMIT 1
      RETURN [n0.title]
    }) AS value",
      },
      {
        "parameters": {
          "p0": "jsonl:1",
        },
        "text": "RETURN head(COLLECT {
      MATCH (:SourceRecord {key: $p0})-[:DESCRIBES]->(n0:Paper)
      WITH n0
      LIMIT 1
      RETURN [n0.title]
    }) AS value",
      },
    ]
  `)
})

test('why papers are alike', async () => {
  expect(
    await statementsOf(
      `{ paper(by: { arxivId: "2501.01234" }) { similar(first: 1) { edges { score explanation {
        sentence parts { name value contribution } sharedConcepts { weight concept { slug } } sharedOrganizations { slug }
      } } } sharingConcepts(first: 1) { edges { weight concepts { weight concept { slug } } } } } }`,
    ),
  ).toMatchInlineSnapshot(`
    [
      {
        "parameters": {
          "p0": "2501.01234",
          "p1": Integer {
            "high": 0,
            "low": 2,
          },
          "p2": Integer {
            "high": 0,
            "low": 2,
          },
        },
        "text": "RETURN head(COLLECT {
      MATCH (n0:Paper {arxivId: $p0})
      WITH n0
      ORDER BY n0.createdAt ASC, n0.id ASC
      LIMIT 1
      RETURN [
        [
          COLLECT {
            MATCH (n0)-[r1:SHARES_CONCEPT]-(n1:Paper)
            WITH n1, r1
            ORDER BY r1.weight DESC, n1.id ASC
            LIMIT $p1
            RETURN [
              [
                r1.weight,
                COLLECT {
                  UNWIND range(0, size(r1.concepts) - 1) AS i_2
                  MATCH (n2:Concept {slug: r1.concepts[i_2]})
                  WITH n2, r1.conceptWeights[i_2] AS weight2
                  WITH n2, weight2
                  ORDER BY weight2 DESC, n2.slug ASC
                  RETURN [weight2, [n2.slug]]
                }
              ]
            ]
          }
        ],
        [
          COLLECT {
            MATCH (n0)-[r1:SIMILAR_TO]->(n1:Paper)
            WITH n1, r1
            ORDER BY r1.score DESC, n1.id ASC
            LIMIT $p2
            RETURN [
              [
                r1.score,
                [
                  {
                    from: startNode(r1).title,
                    to: n1.title,
                    parts: [i_1 IN range(0, size(r1.parts) - 1) |
                      {name: r1.parts[i_1], value: r1.values[i_1], contribution: r1.contributions[i_1]}
                    ],
                    sharedConcepts: COLLECT {
                      UNWIND range(0, size(r1.sharedConcepts) - 1) AS i_1
                      MATCH (c_1:Concept {slug: r1.sharedConcepts[i_1]})
                      WITH i_1, c_1, startNode(r1) AS a_1, n1 AS b_1
                      MATCH (a_1)-[inA_1:MENTIONS]->(c_1)<-[inB_1:MENTIONS]-(b_1)
                      RETURN {name: c_1.name, kind: c_1.kind, weight: r1.sharedConceptWeights[i_1], from: inA_1 {.spelling, .score}, to: inB_1 {.spelling, .score}}
                      ORDER BY i_1
                    },
                    sharedTopics: COLLECT {
                      UNWIND range(0, size(r1.sharedTopics) - 1) AS i_1
                      MATCH (c_1:Topic {slug: r1.sharedTopics[i_1]})
                      RETURN c_1.name
                      ORDER BY i_1
                    },
                    sharedOrganizations: COLLECT {
                      UNWIND range(0, size(r1.sharedOrganizations) - 1) AS i_1
                      MATCH (c_1:Organization {slug: r1.sharedOrganizations[i_1]})
                      RETURN c_1.name
                      ORDER BY i_1
                    }
                  },
                  COLLECT {
                    UNWIND range(0, size(r1.parts) - 1) AS i_2
                    WITH r1.contributions[i_2] AS contribution2, r1.parts[i_2] AS name2, r1.values[i_2] AS value2
                    RETURN [contribution2, name2, value2]
                  },
                  COLLECT {
                    UNWIND range(0, size(r1.sharedConcepts) - 1) AS i_2
                    MATCH (n2:Concept {slug: r1.sharedConcepts[i_2]})
                    WITH n2, r1.sharedConceptWeights[i_2] AS weight2
                    WITH n2, weight2
                    ORDER BY weight2 DESC, n2.slug ASC
                    RETURN [weight2, [n2.slug]]
                  },
                  COLLECT {
                    UNWIND range(0, size(r1.sharedOrganizations) - 1) AS i_2
                    MATCH (n2:Organization {slug: r1.sharedOrganizations[i_2]})
                    WITH n2
                    ORDER BY i_2 ASC
                    RETURN [n2.slug]
                  }
                ]
              ]
            ]
          }
        ]
      ]
    }) AS value",
      },
    ]
  `)
})

test('nodes of several types by their ids', async () => {
  expect(
    await statementsOf(
      `{ nodes(ids: ["${globalId('Paper', 'p1')}", "${globalId('Topic', 'language')}"]) { id ... on Paper { theme { label } sources { source } } ... on Topic { narrower(first: 1) { edges { node { slug } } } } } }`,
    ),
  ).toMatchInlineSnapshot(`
    [
      {
        "parameters": {
          "p0": [
            "p1",
          ],
          "p1": [
            "language",
          ],
          "p2": Integer {
            "high": 0,
            "low": 2,
          },
        },
        "text": "RETURN [
      COLLECT {
        UNWIND $p0 AS key0
        OPTIONAL MATCH (own_0:Paper {id: key0})
        OPTIONAL MATCH (:MergedPaper {id: key0})-[:MERGED_INTO]->(kept_0:Paper)
        WITH *, coalesce(own_0, kept_0) AS n0
        WHERE n0 IS NOT NULL
        RETURN [
          key0,
          [
            n0.id,
            COLLECT {
              MATCH (n0)<-[r1:DESCRIBES]-(n1:SourceRecord)
              WITH n1, r1
              ORDER BY n1.source ASC, n1.sourceId ASC
              RETURN [n1.source]
            },
            head(COLLECT {
              MATCH (n0)-[r1:IN_THEME]->(n1:Theme)
              WITH n1, r1
              LIMIT 1
              RETURN [n1.label]
            })
          ]
        ]
      },
      COLLECT {
        UNWIND $p1 AS key0
        MATCH (n0:Topic {slug: key0})
        RETURN [
          key0,
          [
            n0.slug,
            [
              COLLECT {
                MATCH (n0)<-[r1:BROADER]-(n1:Topic)
                WITH n1, r1
                ORDER BY n1.byPaperCount DESC
                LIMIT $p2
                RETURN [[[n1.slug]]]
              }
            ]
          ]
        ]
      }
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
            "low": 2,
          },
          "p1": Integer {
            "high": 0,
            "low": 3,
          },
        },
        "text": "RETURN [
      COLLECT {
        MATCH (n0:Listing)
        WHERE n0.byDate IS NOT NULL
        WITH n0
        ORDER BY n0.byDate DESC
        LIMIT $p0
        RETURN [
          [
            [
              [
                COLLECT {
                  MATCH ()-[r1:LISTS]->(n1:Paper)
                  WHERE r1.listing = n0.id
                    AND r1.position IS NOT NULL
                  WITH n1, r1
                  ORDER BY r1.listing ASC, r1.position ASC
                  LIMIT $p1
                  RETURN [[r1.position, [n1.id]]]
                },
                COUNT { (n0)-[:LISTS]->() }
              ]
            ]
          ]
        ]
      }
    ] AS value",
      },
    ]
  `)
})
