import { beforeAll, describe, expect, it } from 'vitest'
import { claimPapers } from '../../../src/graph/import/claim-papers.ts'
import { clearLikeness } from '../../../src/graph/import/clear-likeness.ts'
import { findLikeWorded } from '../../../src/graph/import/find-like-worded.ts'
import { findNearest } from '../../../src/graph/import/find-nearest.ts'
import { findPaperIds } from '../../../src/graph/import/find-paper-ids.ts'
import { findPapersOfConcepts } from '../../../src/graph/import/find-papers-of-concepts.ts'
import { findRewritten } from '../../../src/graph/import/find-rewritten.ts'
import { findUnjoined } from '../../../src/graph/import/find-unjoined.ts'
import { markUnjoined } from '../../../src/graph/import/mark-unjoined.ts'
import { readComparables } from '../../../src/graph/import/read-comparables.ts'
import { readTexts } from '../../../src/graph/import/read-texts.ts'
import { readVectors } from '../../../src/graph/import/read-vectors.ts'
import { saveSharedConcepts } from '../../../src/graph/import/save-shared-concepts.ts'
import { saveSimilar } from '../../../src/graph/import/save-similar.ts'
import { trimSharedConcepts } from '../../../src/graph/import/trim-shared-concepts.ts'
import { trimSimilar } from '../../../src/graph/import/trim-similar.ts'
import { sentByImports } from '../../ingest/sent-by-imports.ts'

const similar = {
  id: 'p2',
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
      WITH query, 'title:(' + query.words + ') abstract:(' + query.words + ') summary:(' + query.words + ')' AS words
      CALL db.index.fulltext.queryNodes('paper_text', words, {limit: $count}) YIELD node, score
      RETURN query.id AS id, collect([node.id, score]) AS found",
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
        MATCH (c)<-[m:MENTIONS]-(p:Paper)
        RETURN [p.id, m.score]
      } AS papers",
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
        MATCH (p)-[s:SIMILAR_TO]->()
        RETURN s.score
      } AS listed, COLLECT {
        MATCH (p)-[r:SHARES_CONCEPT]-()
        RETURN r.weight
      } AS pairWeights, COLLECT {
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
            [
              "p1",
              "p2",
              0.5,
              [
                "bleu",
              ],
              [
                0.5,
              ],
            ],
          ],
        },
        "text": "UNWIND $pairs AS pair
      MATCH (a:Paper {id: pair[0]})
      MATCH (b:Paper {id: pair[1]})
      MERGE (a)-[r:SHARES_CONCEPT]->(b)
      SET r = {weight: pair[2], concepts: pair[3], conceptWeights: pair[4]}",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save similar', () => {
    const statement = saveSimilar([{ paper: 'p1', entries: [similar] }])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "lists": [
            {
              "entries": [
                [
                  "p2",
                  0.5,
                  [
                    "words",
                  ],
                  [
                    0.8,
                  ],
                  [
                    0.5,
                  ],
                  [
                    "bleu",
                  ],
                  [
                    0.5,
                  ],
                  [
                    "language",
                  ],
                  [],
                ],
              ],
              "paper": "p1",
            },
          ],
        },
        "text": "UNWIND $lists AS list
      MATCH (a:Paper {id: list.paper})
      UNWIND list.entries AS entry
      MATCH (b:Paper {id: entry[0]})
      MERGE (a)-[s:SIMILAR_TO]->(b)
      SET s = {score: entry[1], parts: entry[2], values: entry[3], contributions: entry[4], sharedConcepts: entry[5], sharedConceptWeights: entry[6], sharedTopics: entry[7], sharedOrganizations: entry[8]}",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('claim papers', () => {
    const statement = claimPapers([{ id: 'p1', stamp: '2026-01-08T00:00:00Z' }])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "papers": [
            {
              "id": "p1",
              "stamp": "2026-01-08T00:00:00Z",
            },
          ],
        },
        "text": "UNWIND $papers AS paper
      MATCH (p:Paper {id: paper.id})
      WHERE p:Unjoined AND toString(p.updatedAt) = paper.stamp
      REMOVE p:Unjoined
      RETURN p.id AS id",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('clear likeness', () => {
    const statement = clearLikeness(['p1'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "ids": [
            "p1",
          ],
        },
        "text": "UNWIND $ids AS id
      MATCH (:Paper {id: id})-[r:SIMILAR_TO|SHARES_CONCEPT]-()
      WITH DISTINCT r
      DELETE r",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('find paper ids', () => {
    const statement = findPaperIds('p1', 10)

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "after": "p1",
          "limit": Integer {
            "high": 0,
            "low": 10,
          },
        },
        "text": "MATCH (p:Paper)
      WHERE p.byTitle > $after
      WITH p
      ORDER BY p.byTitle
      LIMIT $limit
      RETURN p.id AS id, p.byTitle AS key",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('find unjoined', () => {
    const statement = findUnjoined(10)

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "limit": Integer {
            "high": 0,
            "low": 10,
          },
        },
        "text": "MATCH (p:Unjoined)
      RETURN p.id AS id
      LIMIT $limit",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('find rewritten', () => {
    const statement = findRewritten(['p1'], '2026-01-08T09:30:00.000Z')

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "ids": [
            "p1",
          ],
          "since": "2026-01-08T09:30:00.000Z",
        },
        "text": "UNWIND $ids AS id
      MATCH (p:Paper {id: id})
      WHERE p:Unjoined AND p.updatedAt >= datetime($since)
      RETURN p.id AS id",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('mark unjoined', () => {
    const statement = markUnjoined(['p1'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "ids": [
            "p1",
          ],
        },
        "text": "UNWIND $ids AS id
      MATCH (p:Paper {id: id})
      SET p:Unjoined",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('read texts', () => {
    const statement = readTexts(['p1'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "ids": [
            "p1",
          ],
        },
        "text": "UNWIND $ids AS id
      MATCH (p:Paper {id: id})
      RETURN id, p.title AS title, coalesce(p.abstract, p.summary, '') AS text, toString(p.updatedAt) AS stamp",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('trim similar', () => {
    const statement = trimSimilar(['p1'], 10)

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "ids": [
            "p1",
          ],
          "most": Integer {
            "high": 0,
            "low": 10,
          },
        },
        "text": "UNWIND $ids AS id
      MATCH (p:Paper {id: id})
      CALL (p) {
        MATCH (p)-[s:SIMILAR_TO]->(o:Paper)
        WITH s
        ORDER BY s.score DESC, o.id
        SKIP $most
        DELETE s
      }",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('trim shared concepts', () => {
    const statement = trimSharedConcepts(['p1'], { chosen: 10, held: 30 })

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "chosen": Integer {
            "high": 0,
            "low": 10,
          },
          "held": Integer {
            "high": 0,
            "low": 30,
          },
          "ids": [
            "p1",
          ],
        },
        "text": "UNWIND $ids AS id
      MATCH (p:Paper {id: id})
      CALL (p) {
        MATCH (p)-[r:SHARES_CONCEPT]-(o:Paper)
        WITH r, o
        ORDER BY r.weight DESC, o.id
        SKIP $held
        DELETE r
      }
      CALL (p) {
        MATCH (p)-[r:SHARES_CONCEPT]-(o:Paper)
        WITH r, o
        ORDER BY r.weight DESC, o.id
        SKIP $chosen
        LIMIT $chosen
        WHERE COUNT {
          (o)-[s:SHARES_CONCEPT]-(other)
          WHERE s.weight > r.weight OR (s.weight = r.weight AND other.id < p.id)
        } >= $chosen
        DELETE r
      }",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })
})
