import { beforeAll, describe, expect, it } from 'vitest'
import { findConcepts } from '../../../src/graph/import/find-concepts.ts'
import { saveAffiliations } from '../../../src/graph/import/save-affiliations.ts'
import { saveAliases } from '../../../src/graph/import/save-aliases.ts'
import { saveArtifacts } from '../../../src/graph/import/save-artifacts.ts'
import { saveAuthors } from '../../../src/graph/import/save-authors.ts'
import { saveAuthorships } from '../../../src/graph/import/save-authorships.ts'
import { saveConcepts } from '../../../src/graph/import/save-concepts.ts'
import { saveReasons } from '../../../src/graph/import/save-reasons.ts'
import { saveLinks } from '../../../src/graph/import/save-links.ts'
import { saveMentions } from '../../../src/graph/import/save-mentions.ts'
import { saveOrganizations } from '../../../src/graph/import/save-organizations.ts'
import { saveSubjects } from '../../../src/graph/import/save-subjects.ts'
import { sentByImports } from '../../ingest/sent-by-imports.ts'

/** The statements that imports sent, parameters aside. */
let sent: Set<string>

beforeAll(async () => {
  sent = await sentByImports()
})

describe('a statement that joins papers to what they are about', () => {
  it('save affiliations', () => {
    const statement = saveAffiliations([{ paper: 'p1', organization: 'acme-labs', evidence: ['STATED'] }])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "affiliations": [
            {
              "evidence": [
                "STATED",
              ],
              "organization": "acme-labs",
              "paper": "p1",
            },
          ],
        },
        "text": "UNWIND $affiliations AS affiliation
      MATCH (p:Paper {id: affiliation.paper})
      MATCH (o:Organization {slug: affiliation.organization})
      CREATE (p)-[:FROM {evidence: affiliation.evidence, organization: o.slug, byPublished: p.byPublished}]->(o)",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save artifacts', () => {
    const statement = saveArtifacts([
      {
        key: 'https://github.com/acme/beams',
        url: 'https://github.com/Acme/beams',
        kind: 'REPOSITORY',
        owner: 'acme',
        name: 'beams',
        organization: null,
      },
    ])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "artifacts": [
            {
              "key": "https://github.com/acme/beams",
              "kind": "REPOSITORY",
              "name": "beams",
              "organization": null,
              "owner": "acme",
              "url": "https://github.com/Acme/beams",
            },
          ],
        },
        "text": "UNWIND $artifacts AS artifact
      MERGE (a:Artifact {key: artifact.key})
      SET a.url = CASE WHEN EXISTS { (a)<-[:LINKS_TO]-() } THEN a.url ELSE artifact.url END,
        a.kind = artifact.kind, a.owner = artifact.owner, a.name = artifact.name
      WITH a, artifact
      CALL (a, artifact) {
        MATCH (a)-[old:OWNED_BY]->(o)
        WHERE o.slug <> coalesce(artifact.organization, '')
        DELETE old
      }
      MATCH (o:Organization {slug: artifact.organization})
      MERGE (a)-[:OWNED_BY]->(o)",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save authors', () => {
    const statement = saveAuthors([{ id: 'a1', name: 'Ada Ample' }])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "authors": [
            {
              "byName": "ada ample	a1",
              "id": "a1",
              "name": "Ada Ample",
            },
          ],
        },
        "text": "UNWIND $authors AS author
      MERGE (a:Author {id: author.id})
      WITH a, author
      WHERE NOT EXISTS { (a)<-[:WRITTEN_BY]-() }
      SET a.name = author.name, a.byName = author.byName",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save authorships', () => {
    const statement = saveAuthorships([{ id: 'p1', authors: ['a1'] }])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "papers": [
            {
              "authors": [
                [
                  "a1",
                  Integer {
                    "high": 0,
                    "low": 1,
                  },
                ],
              ],
              "id": "p1",
            },
          ],
        },
        "text": "UNWIND $papers AS paper
      MATCH (p:Paper {id: paper.id})
      WITH p, paper.authors AS authors
      UNWIND authors AS author
      MATCH (a:Author {id: author[0]})
      CREATE (p)-[:WRITTEN_BY {position: author[1]}]->(a)",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save an author whom a paper names twice in the first place', () => {
    const { papers } = saveAuthorships([
      { id: 'p1', authors: ['a1', 'a2', 'a1'] },
      { id: 'p2', authors: ['a1'] },
    ]).parameters

    expect(papers).toMatchObject([
      {
        id: 'p1',
        authors: [
          ['a1', { low: 1 }],
          ['a2', { low: 2 }],
        ],
      },
      { id: 'p2', authors: [['a1', { low: 1 }]] },
    ])
  })

  it('find concepts', () => {
    const statement = findConcepts(['bleu'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "slugs": [
            "bleu",
          ],
        },
        "text": "UNWIND $slugs AS slug
      MATCH (c:Concept {slug: slug})
      RETURN slug, c.name AS name, c.kind AS kind, c.basis AS basis, c.curated IS NOT NULL AS curated, c.aliases AS aliases",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save reasons', () => {
    const statement = saveReasons([{ slug: 'bleu', basis: 'LEXICON' }])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "concepts": [
            {
              "basis": "LEXICON",
              "slug": "bleu",
            },
          ],
        },
        "text": "UNWIND $concepts AS concept
      MATCH (c:Concept {slug: concept.slug})
      SET c.basis = concept.basis",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save aliases', () => {
    const statement = saveAliases([{ slug: 'masked-word-guessing', aliases: ['MWG'] }])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "concepts": [
            {
              "aliases": [
                "MWG",
              ],
              "slug": "masked-word-guessing",
            },
          ],
        },
        "text": "UNWIND $concepts AS concept
      MATCH (c:Concept {slug: concept.slug})
      SET c.aliases = concept.aliases",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save concepts', () => {
    const statement = saveConcepts([
      {
        slug: 'bleu',
        name: 'BLEU',
        kind: 'METRIC',
        aliases: [],
        byName: 'bleu|bleu',
        basis: 'LEXICON',
        paperCount: 2,
        byPaperCount: '0000000002|bleu',
      },
    ])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "concepts": [
            {
              "aliases": [],
              "basis": "LEXICON",
              "byName": "bleu|bleu",
              "byPaperCount": "0000000002|bleu",
              "kind": "METRIC",
              "name": "BLEU",
              "paperCount": Integer {
                "high": 0,
                "low": 2,
              },
              "slug": "bleu",
            },
          ],
        },
        "text": "UNWIND $concepts AS concept
      CREATE (c:Concept)
      SET c = concept",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save links', () => {
    const statement = saveLinks([{ paper: 'p1', artifact: 'https://github.com/acme/beams' }])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "links": [
            {
              "artifact": "https://github.com/acme/beams",
              "paper": "p1",
            },
          ],
        },
        "text": "UNWIND $links AS link
      MATCH (p:Paper {id: link.paper})
      MATCH (a:Artifact {key: link.artifact})
      CREATE (p)-[:LINKS_TO]->(a)",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save mentions', () => {
    const statement = saveMentions([
      {
        id: 'p1',
        mentions: [{ concept: 'bleu', score: 0.5, spelling: 'BLEU', basis: 'LEXICON', kind: 'METRIC' }],
      },
    ])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "papers": [
            {
              "id": "p1",
              "mentions": [
                [
                  "bleu",
                  0.5,
                  "BLEU",
                  "LEXICON",
                  "METRIC",
                ],
              ],
            },
          ],
        },
        "text": "UNWIND $papers AS paper
      MATCH (p:Paper {id: paper.id})
      WITH p, p.byPublished AS byPublished, paper.mentions AS mentions
      UNWIND mentions AS mention
      MATCH (c:Concept {slug: mention[0]})
      CREATE (p)-[:MENTIONS {score: mention[1], spelling: mention[2], basis: mention[3], kind: mention[4], concept: mention[0], byPublished: byPublished}]->(c)",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save organizations', () => {
    const statement = saveOrganizations([
      { slug: 'acme-labs', name: 'Acme Labs', byName: 'acme labs|acme-labs' },
    ])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "organizations": [
            {
              "byName": "acme labs|acme-labs",
              "name": "Acme Labs",
              "slug": "acme-labs",
            },
          ],
        },
        "text": "UNWIND $organizations AS organization
      MERGE (o:Organization {slug: organization.slug})
      ON CREATE SET o.aliases = []
      WITH o, organization
      WHERE o.curated IS NULL AND NOT EXISTS { (o)<-[:FROM]-() }
      SET o += organization",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save subjects', () => {
    const statement = saveSubjects([
      { id: 'p1', subjects: [{ topic: 'language', score: 0.5, direct: false, primary: false }] },
    ])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "papers": [
            {
              "id": "p1",
              "subjects": [
                [
                  "language",
                  0.5,
                  false,
                  false,
                ],
              ],
            },
          ],
        },
        "text": "UNWIND $papers AS paper
      MATCH (p:Paper {id: paper.id})
      WITH p, p.byPublished AS byPublished, p.byUpvotes AS byUpvotes, paper.subjects AS subjects
      UNWIND subjects AS subject
      MATCH (t:Topic {slug: subject[0]})
      CREATE (p)-[:ABOUT {score: subject[1], direct: subject[2], primary: subject[3], topic: subject[0], byPublished: byPublished, byUpvotes: byUpvotes}]->(t)",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })
})
