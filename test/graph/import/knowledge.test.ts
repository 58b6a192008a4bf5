import { beforeAll, describe, expect, it } from 'vitest'
import { saveAffiliations } from '../../../src/graph/import/save-affiliations.ts'
import { saveArtifacts } from '../../../src/graph/import/save-artifacts.ts'
import { saveAuthors } from '../../../src/graph/import/save-authors.ts'
import { saveAuthorships } from '../../../src/graph/import/save-authorships.ts'
import { saveConcepts } from '../../../src/graph/import/save-concepts.ts'
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
      ON CREATE SET a.url = artifact.url
      SET a.kind = artifact.kind, a.owner = artifact.owner, a.name = artifact.name
      WITH a, artifact
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
              "id": "a1",
              "name": "Ada Ample",
            },
          ],
        },
        "text": "UNWIND $authors AS author
      MERGE (a:Author {id: author.id})
      ON CREATE SET a.name = author.name",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save authorships', () => {
    const statement = saveAuthorships([{ paper: 'p1', author: 'a1', position: 1 }])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "authorships": [
            {
              "author": "a1",
              "paper": "p1",
              "position": Integer {
                "high": 0,
                "low": 1,
              },
            },
          ],
        },
        "text": "UNWIND $authorships AS authorship
      MATCH (p:Paper {id: authorship.paper})
      MATCH (a:Author {id: authorship.author})
      CREATE (p)-[:WRITTEN_BY {position: authorship.position}]->(a)",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save concepts', () => {
    const statement = saveConcepts([
      { slug: 'bleu', name: 'BLEU', kind: 'METRIC', aliases: [], byName: 'bleu|bleu', basis: 'LEXICON' },
    ])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "concepts": [
            {
              "aliases": [],
              "basis": "LEXICON",
              "byName": "bleu|bleu",
              "kind": "METRIC",
              "name": "BLEU",
              "slug": "bleu",
            },
          ],
          "sureness": {
            "ACRONYM": Integer {
              "high": 0,
              "low": 1,
            },
            "LEXICON": Integer {
              "high": 0,
              "low": 3,
            },
            "PHRASE": Integer {
              "high": 0,
              "low": 0,
            },
            "STATED": Integer {
              "high": 0,
              "low": 2,
            },
          },
        },
        "text": "UNWIND $concepts AS concept
      MERGE (c:Concept {slug: concept.slug})
      ON CREATE SET c += concept
      WITH c, concept
      WHERE c.basis IS NULL OR $sureness[c.basis] < $sureness[concept.basis]
      SET c.basis = concept.basis",
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
      { paper: 'p1', concept: 'bleu', score: 0.5, spelling: 'BLEU', basis: 'LEXICON' },
    ])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "mentions": [
            {
              "basis": "LEXICON",
              "concept": "bleu",
              "paper": "p1",
              "score": 0.5,
              "spelling": "BLEU",
            },
          ],
        },
        "text": "UNWIND $mentions AS mention
      MATCH (p:Paper {id: mention.paper})
      MATCH (c:Concept {slug: mention.concept})
      CREATE (p)-[:MENTIONS {score: mention.score, spelling: mention.spelling, basis: mention.basis, concept: c.slug, byPublished: p.byPublished}]->(c)",
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
      ON CREATE SET o += organization, o.aliases = []",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save subjects', () => {
    const statement = saveSubjects([
      { paper: 'p1', topic: 'language', score: 0.5, direct: false, primary: false },
    ])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "subjects": [
            {
              "direct": false,
              "paper": "p1",
              "primary": false,
              "score": 0.5,
              "topic": "language",
            },
          ],
        },
        "text": "UNWIND $subjects AS subject
      MATCH (p:Paper {id: subject.paper})
      MATCH (t:Topic {slug: subject.topic})
      CREATE (p)-[:ABOUT {score: subject.score, direct: subject.direct, primary: subject.primary, topic: t.slug, byPublished: p.byPublished}]->(t)",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })
})
