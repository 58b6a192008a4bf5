import { beforeAll, describe, expect, it } from 'vitest'
import { moveRecordPlaces } from '../../../src/graph/import/move-record-places.ts'
import { removeVectors } from '../../../src/graph/import/remove-vectors.ts'
import { restampUpvotes } from '../../../src/graph/import/restamp-upvotes.ts'
import { restampDays } from '../../../src/graph/import/restamp-days.ts'
import { savePapers } from '../../../src/graph/import/save-papers.ts'
import { saveSourceRecords } from '../../../src/graph/import/save-source-records.ts'
import { saveVectors } from '../../../src/graph/import/save-vectors.ts'
import { wordProfile } from '../../../src/knowledge/similarity/words/word-profile.ts'
import { sentByImports } from '../../ingest/sent-by-imports.ts'

const now = '2026-01-08T12:00:00.000Z'
const facts = {
  title: 'Beams of Light',
  abstract: null,
  summary: null,
  publishedAt: '2026-01-08',
  authorCount: 2,
  authors: [],
  organizations: [],
  urls: [],
  arxivId: '2501.00001',
  doi: null,
  upvotes: null,
  concepts: [],
  url: null,
}
const record = {
  key: 'jsonl:a',
  source: 'jsonl',
  sourceId: 'a',
  hash: 'h1',
  statement: '{}',
  titleKey: 'beams',
  arxivId: null,
  doi: null,
  file: 'a.jsonl',
  line: 1,
  run: 'r1',
}

/** The statements that imports sent, parameters aside. */
let sent: Set<string>

beforeAll(async () => {
  sent = await sentByImports()
})

describe('a statement that keeps papers and their records', () => {
  it('save papers', () => {
    const statement = savePapers(
      [{ id: 'p1', facts, words: wordProfile('Beams', ''), textChanged: true }],
      now,
    )

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "now": "2026-01-08T12:00:00.000Z",
          "papers": [
            {
              "id": "p1",
              "properties": {
                "abstract": null,
                "arxivId": "2501.00001",
                "authorCount": Integer {
                  "high": 0,
                  "low": 2,
                },
                "byPublished": "2026-01-08	p1",
                "byPublishedAscending": "2026-01-08	p1",
                "byTitle": "beamsoflight	p1",
                "byUpvotes": "-	p1",
                "byUpvotesAscending": "~	p1",
                "doi": null,
                "foldedText": null,
                "foldedTitle": null,
                "summary": null,
                "title": "Beams of Light",
                "titleKey": "beamsoflight",
                "upvotes": null,
                "url": null,
                "wordProfile": "FxXT",
              },
              "publishedAt": "2026-01-08",
              "textChanged": true,
            },
          ],
        },
        "text": "WITH datetime($now) AS now
      UNWIND $papers AS paper
      MERGE (p:Paper {id: paper.id})
      ON CREATE SET p.createdAt = now
      SET p += paper.properties, p.publishedAt = date(paper.publishedAt), p.updatedAt = now
      FOREACH (_ IN CASE WHEN paper.textChanged THEN [true] ELSE [] END | SET p:Unjoined)",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save source records', () => {
    const statement = saveSourceRecords([record], now)

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "now": "2026-01-08T12:00:00.000Z",
          "records": [
            {
              "arxivId": null,
              "doi": null,
              "file": "a.jsonl",
              "hash": "h1",
              "key": "jsonl:a",
              "line": Integer {
                "high": 0,
                "low": 1,
              },
              "run": "r1",
              "source": "jsonl",
              "sourceId": "a",
              "statement": "{}",
              "titleKey": "beams",
            },
          ],
        },
        "text": "WITH datetime($now) AS now
      UNWIND $records AS record
      MERGE (r:SourceRecord {key: record.key})
      ON CREATE SET r.firstSeenAt = now
      SET r += record, r.lastSeenAt = now",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('move record places', () => {
    const statement = moveRecordPlaces([{ key: 'jsonl:a', paper: 'p1' }])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "links": [
            {
              "key": "jsonl:a",
              "paper": "p1",
            },
          ],
        },
        "text": "UNWIND $links AS link
      MATCH (r:SourceRecord {key: link.key})-[:DESCRIBES]->(left:Paper)
      MATCH (p:Paper {id: link.paper})
      WHERE NOT EXISTS {
        MATCH (left)<-[:DESCRIBES]-(other:SourceRecord {source: r.source})
        WHERE NOT {key: other.key, paper: p.id} IN $links
      }
      MATCH (left)<-[old:LISTS]-(:Listing {source: r.source})
      WITH DISTINCT p, old, startNode(old) AS listing, properties(old) AS place
      DELETE old
      CREATE (listing)-[moved:LISTS]->(p)
      SET moved = place",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('restamp upvotes', () => {
    const statement = restampUpvotes(['p1'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "ids": [
            "p1",
          ],
        },
        "text": "UNWIND $ids AS id
      MATCH (p:Paper {id: id})-[r:ABOUT]->()
      SET r.byUpvotes = p.byUpvotes",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('restamp days', () => {
    const statement = restampDays(['p1'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "ids": [
            "p1",
          ],
        },
        "text": "UNWIND $ids AS id
      MATCH (p:Paper {id: id})-[r:ABOUT|MENTIONS|FROM|IN_THEME]->()
      SET r.byPublished = p.byPublished",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save vectors', () => {
    const statement = saveVectors([{ id: 'p1', embedding: [1, 0] }])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "vectors": [
            {
              "embedding": [
                1,
                0,
              ],
              "id": "p1",
            },
          ],
        },
        "text": "UNWIND $vectors AS vector
      MATCH (p:Paper {id: vector.id})
      CALL db.create.setNodeVectorProperty(p, 'embedding', vector.embedding)",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('remove vectors', () => {
    const statement = removeVectors(['p1'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "ids": [
            "p1",
          ],
        },
        "text": "UNWIND $ids AS id
      MATCH (p:Paper {id: id})
      REMOVE p.embedding",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })
})
