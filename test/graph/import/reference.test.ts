import { beforeAll, describe, expect, it } from 'vitest'
import { lockCorpus } from '../../../src/graph/import/lock-corpus.ts'
import { readReferenceHash } from '../../../src/graph/import/read-reference-hash.ts'
import { saveBroader } from '../../../src/graph/import/save-broader.ts'
import { saveCorpus } from '../../../src/graph/import/save-corpus.ts'
import { saveCurated } from '../../../src/graph/import/save-curated.ts'
import { saveReferenceHash } from '../../../src/graph/import/save-reference-hash.ts'
import { saveTopics } from '../../../src/graph/import/save-topics.ts'
import { uncurate } from '../../../src/graph/import/uncurate.ts'
import { sentByImports } from '../../ingest/sent-by-imports.ts'

const now = '2026-01-08T12:00:00.000Z'

/** The statements that imports sent, parameters aside. */
let sent: Set<string>

beforeAll(async () => {
  sent = await sentByImports()
})

describe('a statement that keeps the corpus and the reference data', () => {
  it('lock corpus', () => {
    const statement = lockCorpus(now)

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "now": "2026-01-08T12:00:00.000Z",
        },
        "text": "MATCH (c:Corpus {key: 'corpus'})
      SET c.updatedAt = datetime($now)
      RETURN c.papers AS papers, c.documentFrequencies AS documentFrequencies, c.embedder AS embedder, c.refresh AS refresh",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('read reference hash', () => {
    const statement = readReferenceHash

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {},
        "text": "MATCH (c:Corpus {key: 'corpus'})
      WHERE c.referenceHash IS NOT NULL
      RETURN c.referenceHash AS referenceHash",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save corpus', () => {
    const statement = saveCorpus({
      papers: 2,
      documentFrequencies: [1, 0],
      embedder: 'lexical',
      dimensions: 2,
    })

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "dimensions": Integer {
            "high": 0,
            "low": 2,
          },
          "documentFrequencies": [
            1,
            0,
          ],
          "embedder": "lexical",
          "papers": Integer {
            "high": 0,
            "low": 2,
          },
        },
        "text": "MATCH (c:Corpus {key: 'corpus'})
      SET c.papers = $papers, c.documentFrequencies = $documentFrequencies, c.embedder = $embedder, c.dimensions = $dimensions",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save broader', () => {
    const statement = saveBroader([{ topic: 'machine-translation', broader: 'language' }])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "pairs": [
            {
              "broader": "language",
              "topic": "machine-translation",
            },
          ],
        },
        "text": "CALL () {
        MATCH (:Topic)-[old:BROADER]->(:Topic)
        DELETE old
      }
      UNWIND $pairs AS pair
      MATCH (t:Topic {slug: pair.topic})
      MATCH (b:Topic {slug: pair.broader})
      CREATE (t)-[:BROADER]->(b)",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save curated', () => {
    const statement = saveCurated('Concept', [
      { slug: 'bleu', name: 'BLEU', kind: 'METRIC', aliases: [], byName: 'bleu|bleu' },
    ])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "entries": [
            {
              "aliases": [],
              "byName": "bleu|bleu",
              "kind": "METRIC",
              "name": "BLEU",
              "slug": "bleu",
            },
          ],
        },
        "text": "UNWIND $entries AS entry
      MERGE (n:Concept {slug: entry.slug})
      SET n += entry, n.curated = true",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save reference hash', () => {
    const statement = saveReferenceHash('h1')

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "hash": "h1",
        },
        "text": "MATCH (c:Corpus {key: 'corpus'})
      SET c.referenceHash = $hash",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save topics', () => {
    const statement = saveTopics([
      { slug: 'language', name: 'Language', description: 'Words.', aliases: [], byName: 'language|language' },
    ])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "topics": [
            {
              "aliases": [],
              "byName": "language|language",
              "description": "Words.",
              "name": "Language",
              "slug": "language",
            },
          ],
        },
        "text": "CALL () {
        MATCH (old:Topic)
        WHERE NOT old.slug IN [topic IN $topics | topic.slug]
        DETACH DELETE old
      }
      UNWIND $topics AS topic
      MERGE (t:Topic {slug: topic.slug})
      SET t += topic",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('uncurate', () => {
    const statement = uncurate('Concept', ['bleu'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "slugs": [
            "bleu",
          ],
        },
        "text": "MATCH (n:Concept)
      WHERE n.curated AND NOT n.slug IN $slugs
      REMOVE n.curated
      RETURN n.slug AS slug",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })
})
