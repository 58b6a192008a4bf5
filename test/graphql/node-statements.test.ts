import { expect, test } from 'vitest'
import { globalId } from '../../src/graphql/global-id.ts'
import { statementsOf } from './statements-of.ts'

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
        "text": "OPTIONAL MATCH (own_0:Paper {id: $p0})
    OPTIONAL MATCH (:MergedPaper {id: $p0})-[:MERGED_INTO]->(kept_0:Paper)
    WITH *, coalesce(own_0, kept_0) AS n0
    WHERE n0 IS NOT NULL
    WITH n0
    LIMIT 1
    RETURN [n0.title] AS value",
      },
      {
        "parameters": {
          "p0": "10.1000/xyz",
        },
        "text": "MATCH (n0:Paper {doi: $p0})
    WITH n0
    ORDER BY n0.createdAt ASC, n0.id ASC
    LIMIT 1
    RETURN [n0.title] AS value",
      },
      {
        "parameters": {
          "p0": "atitle",
        },
        "text": "MATCH (n0:Paper {titleKey: $p0})
    WITH n0
    ORDER BY n0.createdAt ASC, n0.id ASC
    LIMIT 1
    RETURN [n0.title] AS value",
      },
      {
        "parameters": {
          "p0": "jsonl:1",
        },
        "text": "MATCH (:SourceRecord {key: $p0})-[:DESCRIBES]->(n0:Paper)
    WITH n0
    LIMIT 1
    RETURN [n0.title] AS value",
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
            "low": 1,
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
            true,
            n0.id,
            COLLECT {
              MATCH (n0)<-[r1:DESCRIBES]-(n1)
              WITH n1, r1
              ORDER BY n1.source ASC, n1.sourceId ASC
              RETURN [n1.source]
            },
            head(COLLECT {
              MATCH (n0)-[r1:IN_THEME]->(n1)
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
            true,
            n0.slug,
            COLLECT {
              MATCH (n0)<-[r1:BROADER]-(n1)
              WITH n1, r1
              ORDER BY n1.byPaperCount DESC
              LIMIT $p2
              RETURN [n1.slug]
            }
          ]
        ]
      }
    ] AS value",
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
            "low": 1,
          },
          "p2": Integer {
            "high": 0,
            "low": 1,
          },
        },
        "text": "MATCH (n0:Paper {arxivId: $p0})
    WITH n0
    ORDER BY n0.createdAt ASC, n0.id ASC
    LIMIT 1
    RETURN [
      true,
      COLLECT {
        MATCH (n0)-[r1:SHARES_CONCEPT]-(n1)
        WITH n1, r1
        ORDER BY r1.weight DESC, n1.id ASC
        LIMIT $p1
        RETURN [
          true,
          r1.weight,
          COLLECT {
            UNWIND range(0, size(r1.concepts) - 1) AS i_2
            MATCH (n2:Concept {slug: r1.concepts[i_2]})
            WITH n2, r1.conceptWeights[i_2] AS weight2
            WITH n2, weight2
            ORDER BY weight2 DESC, n2.slug ASC
            RETURN [true, weight2, [n2.slug]]
          }
        ]
      },
      COLLECT {
        MATCH (n0)-[r1:SIMILAR_TO]->(n1)
        WITH n1, r1
        ORDER BY r1.score DESC, n1.id ASC
        LIMIT $p2
        RETURN [
          true,
          r1.score,
          [
            true,
            {
              from: {
                title: startNode(r1).title,
                text: left(coalesce(startNode(r1).abstract, startNode(r1).summary, ''), 5000),
                spellings: COLLECT {
                  WITH startNode(r1) AS a_1
                  MATCH (a_1)-[inA_1:MENTIONS]->(:Concept)
                  RETURN inA_1.spelling
                  ORDER BY inA_1.score DESC, inA_1.spelling
                }
              },
              to: {
                title: n1.title,
                text: left(coalesce(n1.abstract, n1.summary, ''), 5000),
                spellings: COLLECT {
                  WITH n1 AS a_1
                  MATCH (a_1)-[inA_1:MENTIONS]->(:Concept)
                  RETURN inA_1.spelling
                  ORDER BY inA_1.score DESC, inA_1.spelling
                }
              },
              papers: coalesce(head(COLLECT { MATCH (c_1:Corpus {key: 'corpus'}) RETURN c_1.papers }), 0),
              parts: [i_1 IN range(0, size(r1.parts) - 1) |
                {name: r1.parts[i_1], value: r1.values[i_1], contribution: r1.contributions[i_1]}
              ],
              sharedConcepts: COLLECT {
                UNWIND range(0, size(r1.sharedConcepts) - 1) AS i_1
                MATCH (c_1:Concept {slug: r1.sharedConcepts[i_1]})
                WITH i_1, c_1, startNode(r1) AS a_1, n1 AS b_1
                MATCH (a_1)-[inA_1:MENTIONS]->(c_1)<-[inB_1:MENTIONS]-(b_1)
                RETURN {name: c_1.name, kind: c_1.kind, weight: r1.sharedConceptWeights[i_1], paperCount: c_1.paperCount, from: inA_1 {.spelling, .score}, to: inB_1 {.spelling, .score}}
                ORDER BY i_1
              },
              sharedTopics: COLLECT {
                UNWIND range(0, size(r1.sharedTopics) - 1) AS i_1
                MATCH (c_1:Topic {slug: r1.sharedTopics[i_1]})
                RETURN c_1.name
                ORDER BY i_1
              },
              sharedBroaderTopics: COLLECT {
                WITH startNode(r1) AS a_1, n1 AS b_1
                WHERE size(r1.sharedTopics) = 0
                MATCH (a_1)-[:ABOUT]->(c_1:Topic)<-[:ABOUT]-(b_1)
                WHERE NOT EXISTS {
                  MATCH (a_1)-[:ABOUT]->(narrower_1:Topic)-[:BROADER]->(c_1)
                  WHERE EXISTS { (b_1)-[:ABOUT]->(narrower_1) }
                }
                RETURN c_1.name
                ORDER BY c_1.name
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
              RETURN [true, contribution2, name2, value2]
            },
            COLLECT {
              UNWIND range(0, size(r1.sharedConcepts) - 1) AS i_2
              MATCH (n2:Concept {slug: r1.sharedConcepts[i_2]})
              WITH n2, r1.sharedConceptWeights[i_2] AS weight2
              WITH n2, weight2
              ORDER BY weight2 DESC, n2.slug ASC
              RETURN [true, weight2, [n2.slug]]
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
      }
    ] AS value",
      },
    ]
  `)
})
