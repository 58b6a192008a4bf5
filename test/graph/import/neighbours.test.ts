import { beforeAll, describe, expect, it } from 'vitest'
import { clearSharedConcepts } from '../../../src/graph/import/clear-shared-concepts.ts'
import { findLikeWorded } from '../../../src/graph/import/find-like-worded.ts'
import { findNearest } from '../../../src/graph/import/find-nearest.ts'
import { findNeighbours } from '../../../src/graph/import/find-neighbours.ts'
import { findPapersOfConcepts } from '../../../src/graph/import/find-papers-of-concepts.ts'
import { rankSimilar } from '../../../src/graph/import/rank-similar.ts'
import { readComparables } from '../../../src/graph/import/read-comparables.ts'
import { readVectors } from '../../../src/graph/import/read-vectors.ts'
import { saveSharedConcepts } from '../../../src/graph/import/save-shared-concepts.ts'
import { saveSimilar } from '../../../src/graph/import/save-similar.ts'
import { sentByImports } from '../../ingest/sent-by-imports.ts'

const similar = {
  from: 'p1',
  to: 'p2',
  rank: 1,
  score: 0.5,
  parts: ['words'],
  values: [0.8],
  contributions: [0.5],
  sharedConcepts: ['bleu'],
  sharedConceptWeights: [0.5],
  sharedTopics: ['language'],
  sharedOrganizations: [],
}

/** The statements that imports sent, parameters aside. */
let sent: Set<string>

beforeAll(async () => {
  sent = await sentByImports()
})

describe('a statement that joins papers to their neighbours', () => {
  it('clear shared concepts', () => {
    const statement = clearSharedConcepts(['p1'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "ids": [
            "p1",
          ],
        },
        "text": "UNWIND $ids AS id
      MATCH (:Paper {id: id})-[r:SHARES_CONCEPT]-()
      WITH DISTINCT r
      DELETE r",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('find nearest', () => {
    const statement = findNearest(['p1'], 15)

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "count": Integer {
            "high": 0,
            "low": 15,
          },
          "ids": [
            "p1",
          ],
        },
        "text": "UNWIND $ids AS id
      MATCH (p:Paper {id: id})
      CALL db.index.vector.queryNodes('paper_embedding', $count, p.embedding) YIELD node
      RETURN id, collect(node.id) AS nearest",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('find like worded', () => {
    const statement = findLikeWorded([{ id: 'p1', words: 'beams^1.50' }], 16)

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "count": Integer {
            "high": 0,
            "low": 16,
          },
          "queries": [
            {
              "id": "p1",
              "words": "beams^1.50",
            },
          ],
        },
        "text": "UNWIND $queries AS query
      CALL db.index.fulltext.queryNodes('paper_text', query.words, {limit: $count}) YIELD node, score
      RETURN query.id AS id, collect([node.id, score]) AS found",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('find neighbours', () => {
    const statement = findNeighbours(['p1'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "ids": [
            "p1",
          ],
        },
        "text": "UNWIND $ids AS id
      MATCH (p:Paper {id: id})-[:SIMILAR_TO|SHARES_CONCEPT]-(o:Paper)
      RETURN p.id AS id, collect(DISTINCT o.id) AS neighbours",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('find papers of concepts', () => {
    const statement = findPapersOfConcepts(['bleu'], 100)

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "most": Integer {
            "high": 0,
            "low": 100,
          },
          "slugs": [
            "bleu",
          ],
        },
        "text": "UNWIND $slugs AS slug
      MATCH (c:Concept {slug: slug})
      WHERE COUNT { (c)<-[:MENTIONS]-() } <= $most
      RETURN c.slug AS slug, COLLECT {
        MATCH (c)<-[:MENTIONS]-(p:Paper)
        RETURN p.id
      } AS papers",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('rank similar', () => {
    const statement = rankSimilar([{ paper: 'p1', ranks: { p2: 1 } }])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "lists": [
            {
              "paper": "p1",
              "ranks": {
                "p2": Integer {
                  "high": 0,
                  "low": 1,
                },
              },
            },
          ],
        },
        "text": "UNWIND $lists AS list
      MATCH (:Paper {id: list.paper})-[s:SIMILAR_TO]->(o:Paper)
      WITH s, s.rank AS present, list.ranks[o.id] AS rank
      FOREACH (gone IN CASE WHEN rank IS NULL THEN [s] ELSE [] END | DELETE gone)
      FOREACH (moved IN CASE WHEN rank <> present THEN [s] ELSE [] END | SET moved.rank = rank)",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('read comparables', () => {
    const statement = readComparables([{ id: 'p1', others: ['p2'] }])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "queries": [
            {
              "id": "p1",
              "others": [
                "p2",
              ],
            },
          ],
        },
        "text": "UNWIND $queries AS query
      MATCH (p:Paper {id: query.id})
      WITH query, p, p.embedding AS embedding
      RETURN p.id AS id, p.wordProfile AS words, COLLECT {
        MATCH (p)-[m:MENTIONS]->(c:Concept)
        RETURN [m.concept, m.score, c.paperCount]
      } AS concepts, COLLECT {
        MATCH (p)-[a:ABOUT]->()
        WHERE a.direct
        RETURN a.topic
      } AS topics, COLLECT {
        MATCH (p)-[f:FROM]->()
        RETURN f.organization
      } AS organizations, COLLECT {
        MATCH (p)-[s:SIMILAR_TO]->(o:Paper)
        RETURN [o.id, s.score, s.rank]
      } AS similar, COLLECT {
        UNWIND query.others AS other
        MATCH (o:Paper {id: other})
        RETURN [other, 2 * vector.similarity.cosine(embedding, o.embedding) - 1]
      } AS cosines",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('read vectors', () => {
    const statement = readVectors(['p1'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "ids": [
            "p1",
          ],
        },
        "text": "UNWIND $ids AS id
      MATCH (p:Paper {id: id})
      WHERE p.embedding IS NOT NULL
      RETURN id, p.embedding AS embedding",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save shared concepts', () => {
    const statement = saveSharedConcepts([
      { from: 'p1', to: 'p2', weight: 0.5, concepts: ['bleu'], conceptWeights: [0.5] },
    ])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "pairs": [
            {
              "conceptWeights": [
                0.5,
              ],
              "concepts": [
                "bleu",
              ],
              "from": "p1",
              "to": "p2",
              "weight": 0.5,
            },
          ],
        },
        "text": "UNWIND $pairs AS pair
      MATCH (a:Paper {id: pair.from})
      MATCH (b:Paper {id: pair.to})
      MERGE (a)-[r:SHARES_CONCEPT]->(b)
      SET r.weight = pair.weight, r.concepts = pair.concepts, r.conceptWeights = pair.conceptWeights",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save similar', () => {
    const statement = saveSimilar([similar])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "entries": [
            {
              "from": "p1",
              "properties": {
                "contributions": [
                  0.5,
                ],
                "parts": [
                  "words",
                ],
                "rank": Integer {
                  "high": 0,
                  "low": 1,
                },
                "score": 0.5,
                "sharedConceptWeights": [
                  0.5,
                ],
                "sharedConcepts": [
                  "bleu",
                ],
                "sharedOrganizations": [],
                "sharedTopics": [
                  "language",
                ],
                "values": [
                  0.8,
                ],
              },
              "to": "p2",
            },
          ],
        },
        "text": "UNWIND $entries AS entry
      MATCH (a:Paper {id: entry.from})
      MATCH (b:Paper {id: entry.to})
      CREATE (a)-[s:SIMILAR_TO]->(b)
      SET s = entry.properties",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })
})
