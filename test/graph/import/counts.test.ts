import { beforeAll, describe, expect, it } from 'vitest'
import { clearAuthors } from '../../../src/graph/import/clear-authors.ts'
import { clearPaperKnowledge } from '../../../src/graph/import/clear-paper-knowledge.ts'
import { countPapersOfAuthors } from '../../../src/graph/import/count-papers-of-authors.ts'
import { countPapers } from '../../../src/graph/import/count-papers.ts'
import { removeUnused } from '../../../src/graph/import/remove-unused.ts'
import { sentByImports } from '../../ingest/sent-by-imports.ts'

/** The statements that imports sent, parameters aside. */
let sent: Set<string>

beforeAll(async () => {
  sent = await sentByImports()
})

describe('a statement that counts papers, or takes away what lost them', () => {
  it('clear authors', () => {
    const statement = clearAuthors(['p1'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "ids": [
            "p1",
          ],
        },
        "text": "UNWIND $ids AS id
      MATCH (p:Paper {id: id})-[r:WRITTEN_BY]->(n:Author)
      DELETE r
      RETURN DISTINCT 'Author' AS label, n.id AS key",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('clear paper knowledge', () => {
    const statement = clearPaperKnowledge(['p1'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "ids": [
            "p1",
          ],
        },
        "text": "UNWIND $ids AS id
      MATCH (p:Paper {id: id})-[r:ABOUT|MENTIONS|FROM|LINKS_TO]->(n)
      DELETE r
      RETURN DISTINCT labels(n)[0] AS label, coalesce(n.slug, n.key) AS key",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('count papers', () => {
    const statement = countPapers('Concept', ['bleu'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "slugs": [
            "bleu",
          ],
        },
        "text": "UNWIND $slugs AS slug
      MATCH (n:Concept {slug: slug})
      WITH n, COUNT { (n)<-[:MENTIONS]-() } AS papers
      SET n.paperCount = papers, n.byPaperCount = right('000000000' + toString(papers), 10) + '\\t' + n.slug",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('count papers of authors', () => {
    const statement = countPapersOfAuthors(['a1'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "ids": [
            "a1",
          ],
        },
        "text": "UNWIND $ids AS id
      MATCH (a:Author {id: id})
      WITH a, COUNT { (a)<-[:WRITTEN_BY]-() } AS papers
      SET a.paperCount = papers, a.byPaperCount = right('000000000' + toString(papers), 10) + '\\t' + a.id",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('remove unused', () => {
    const statement = removeUnused(['bleu'], ['acme-labs'], ['a1'], ['https://github.com/acme/beams'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "artifacts": [
            "https://github.com/acme/beams",
          ],
          "authors": [
            "a1",
          ],
          "concepts": [
            "bleu",
          ],
          "organizations": [
            "acme-labs",
          ],
        },
        "text": "CALL () {
        UNWIND $artifacts AS key
        MATCH (n:Artifact {key: key})
        WHERE NOT EXISTS { (n)<-[:LINKS_TO]-() }
        RETURN n
        UNION
        UNWIND $authors AS id
        MATCH (n:Author {id: id})
        WHERE NOT EXISTS { (n)<-[:WRITTEN_BY]-() }
        RETURN n
        UNION
        UNWIND $concepts AS slug
        MATCH (n:Concept {slug: slug})
        WHERE n.curated IS NULL AND NOT EXISTS { (n)<-[:MENTIONS]-() }
        RETURN n
        UNION
        UNWIND $organizations AS slug
        MATCH (n:Organization {slug: slug})
        WHERE n.curated IS NULL AND NOT EXISTS { (n)<-[:FROM]-() }
        RETURN n
      }
      DETACH DELETE n",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })
})
