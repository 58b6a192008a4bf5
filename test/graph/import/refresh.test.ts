import { beforeAll, describe, expect, it } from 'vitest'
import { clearNeighbours } from '../../../src/graph/import/clear-neighbours.ts'
import { readConceptSlugs } from '../../../src/graph/import/read-concept-slugs.ts'
import { readPaperRecords } from '../../../src/graph/import/read-paper-records.ts'
import { readRefresh } from '../../../src/graph/import/read-refresh.ts'
import { readUsages } from '../../../src/graph/import/read-usages.ts'
import { readTopicVectors } from '../../../src/graph/import/read-topic-vectors.ts'
import { saveNames } from '../../../src/graph/import/save-names.ts'
import { renewConcepts } from '../../../src/graph/import/renew-concepts.ts'
import { renewPaperText } from '../../../src/graph/import/renew-paper-text.ts'
import { saveRefresh } from '../../../src/graph/import/save-refresh.ts'
import { saveTopicVectors } from '../../../src/graph/import/save-topic-vectors.ts'
import { saveWordProfiles } from '../../../src/graph/import/save-word-profiles.ts'
import { sentByImports } from '../../ingest/sent-by-imports.ts'

/** The statements that imports and a refresh sent, parameters aside. */
let sent: Set<string>

beforeAll(async () => {
  sent = await sentByImports()
})

describe('a statement of a refresh', () => {
  it('clear neighbours', () => {
    expect(clearNeighbours).toMatchInlineSnapshot(`
      {
        "parameters": {},
        "text": "MATCH ()-[r:SIMILAR_TO|SHARES_CONCEPT]->()
      CALL (r) {
        DELETE r
      } IN TRANSACTIONS OF 10000 ROWS",
      }
    `)
    expect(sent.has(clearNeighbours.text)).toBe(true)
  })

  it('renew paper text', () => {
    expect(renewPaperText).toMatchInlineSnapshot(`
      [
        {
          "parameters": {},
          "text": "DROP INDEX paper_text IF EXISTS",
        },
        {
          "parameters": {},
          "text": "CREATE FULLTEXT INDEX paper_text IF NOT EXISTS FOR (n:Paper) ON EACH [n.title, n.abstract, n.summary, n.foldedTitle, n.foldedText]
      OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'english', \`fulltext.eventually_consistent\`: false } }",
        },
      ]
    `)
    expect(renewPaperText.every(({ text }) => sent.has(text))).toBe(true)
  })

  it('read concept slugs', () => {
    const statement = readConceptSlugs('bleu', 500)

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "after": "bleu",
          "limit": Integer {
            "high": 0,
            "low": 500,
          },
        },
        "text": "MATCH (c:Concept)
      WHERE c.slug > $after
      RETURN c.slug AS slug
      ORDER BY c.slug
      LIMIT $limit",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('read paper records', () => {
    const statement = readPaperRecords('p1', 500)

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "after": "p1",
          "limit": Integer {
            "high": 0,
            "low": 500,
          },
        },
        "text": "MATCH (p:Paper)
      WHERE p.byTitle > $after
      WITH p
      ORDER BY p.byTitle
      LIMIT $limit
      RETURN p.id AS id, p.byTitle AS key, toString(p.createdAt) AS createdAt, p.embedding IS NOT NULL AS hasVector, COLLECT {
        MATCH (r:SourceRecord)-[:DESCRIBES]->(p)
        RETURN r {.key, .hash, .statement, .file, .line, .run}
      } AS records",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('read refresh', () => {
    expect(readRefresh).toMatchInlineSnapshot(`
      {
        "parameters": {},
        "text": "MATCH (c:Corpus {key: 'corpus'})
      RETURN c.refresh AS refresh, c.embedder AS embedder, c.dimensions AS dimensions, COUNT {
        MATCH (:Paper)
      } AS papers",
      }
    `)
    expect(sent.has(readRefresh.text)).toBe(true)
  })

  it('read usages', () => {
    const statement = readUsages(['bleu'], 30)

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "most": Integer {
            "high": 0,
            "low": 30,
          },
          "slugs": [
            "bleu",
          ],
        },
        "text": "UNWIND $slugs AS slug
      MATCH (c:Concept {slug: slug})
      WHERE c.curated IS NULL AND COUNT { (c)<-[:MENTIONS]-() } <= $most
      RETURN slug, c.name AS name, c.kind AS kind, c.basis AS basis, COLLECT {
        MATCH (c)<-[m:MENTIONS]-()
        WITH m.spelling AS spelling, coalesce(m.kind, 'OTHER') AS kind, m.basis AS basis, count(*) AS papers
        RETURN [spelling, kind, basis, papers]
      } AS usages",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('read topic vectors', () => {
    expect(readTopicVectors).toMatchInlineSnapshot(`
      {
        "parameters": {},
        "text": "MATCH (t:Topic)
      WHERE t.embedding IS NOT NULL
      RETURN t.embeddingHash AS hash, t.embedding AS embedding",
      }
    `)
    expect(sent.has(readTopicVectors.text)).toBe(true)
  })

  it('save names', () => {
    const statement = saveNames([
      { slug: 'bleu', name: 'BLEU', byName: 'bleu|bleu', kind: 'METRIC', basis: 'STATED' },
    ])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "names": [
            {
              "basis": "STATED",
              "byName": "bleu|bleu",
              "kind": "METRIC",
              "name": "BLEU",
              "slug": "bleu",
            },
          ],
        },
        "text": "UNWIND $names AS row
      MATCH (c:Concept {slug: row.slug})
      SET c.name = row.name, c.byName = row.byName, c.kind = row.kind, c.basis = row.basis",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('renew concepts', () => {
    const statement = renewConcepts(
      [{ slug: 'bleu', name: 'BLEU', kind: 'METRIC', aliases: [], byName: 'bleu|bleu', basis: 'PHRASE' }],
      'r1',
    )

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "concepts": [
            {
              "aliases": [],
              "basis": "PHRASE",
              "byName": "bleu|bleu",
              "kind": "METRIC",
              "name": "BLEU",
              "slug": "bleu",
            },
          ],
          "refresh": "r1",
        },
        "text": "UNWIND $concepts AS concept
      MATCH (c:Concept {slug: concept.slug})
      WHERE c.curated IS NULL AND coalesce(c.refresh, '') <> $refresh
      SET c += concept, c.refresh = $refresh",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save refresh', () => {
    const statement = saveRefresh('{}')

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "refresh": "{}",
        },
        "text": "MATCH (c:Corpus {key: 'corpus'})
      SET c.refresh = $refresh",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save topic vectors', () => {
    const statement = saveTopicVectors([{ slug: 'language', hash: 'h1', embedding: [0.6, 0.8] }])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "vectors": [
            {
              "embedding": [
                0.6,
                0.8,
              ],
              "hash": "h1",
              "slug": "language",
            },
          ],
        },
        "text": "UNWIND $vectors AS vector
      MATCH (t:Topic {slug: vector.slug})
      SET t.embeddingHash = vector.hash
      WITH t, vector
      CALL db.create.setNodeVectorProperty(t, 'embedding', vector.embedding)",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save word profiles', () => {
    const statement = saveWordProfiles([{ id: 'p1', words: Uint32Array.of(17, 34) }])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "papers": [
            {
              "id": "p1",
              "words": "AAARAAAi",
            },
          ],
        },
        "text": "UNWIND $papers AS paper
      MATCH (p:Paper {id: paper.id})
      WHERE p.wordProfile IS NULL OR p.wordProfile <> paper.words
      SET p.wordProfile = paper.words",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })
})
