import { beforeAll, describe, expect, it } from 'vitest'
import { findIdentifierOwners } from '../../../src/graph/import/find-identifier-owners.ts'
import { findPapers } from '../../../src/graph/import/find-papers.ts'
import { findSourceRecords } from '../../../src/graph/import/find-source-records.ts'
import { findTakenIds } from '../../../src/graph/import/find-taken-ids.ts'
import { linkSourceRecords } from '../../../src/graph/import/link-source-records.ts'
import { moveMergedIds } from '../../../src/graph/import/move-merged-ids.ts'
import { movePlaces } from '../../../src/graph/import/move-places.ts'
import { releaseIdentifiers } from '../../../src/graph/import/release-identifiers.ts'
import { returnMergedIds } from '../../../src/graph/import/return-merged-ids.ts'
import { removeMergedIds } from '../../../src/graph/import/remove-merged-ids.ts'
import { removeMergedPapers } from '../../../src/graph/import/remove-merged-papers.ts'
import { sentByImports } from '../../ingest/sent-by-imports.ts'

const merge = { gone: 'p2', kept: 'p1' }

/** The statements that imports sent, parameters aside. */
let sent: Set<string>

beforeAll(async () => {
  sent = await sentByImports()
})

describe('a statement that settles which paper a record speaks of', () => {
  it('find identifier owners', () => {
    const statement = findIdentifierOwners(['2501.00001'], ['10.1000/a'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "arxivIds": [
            "2501.00001",
          ],
          "dois": [
            "10.1000/a",
          ],
        },
        "text": "CALL () {
        UNWIND $arxivIds AS arxivId
        MATCH (p:Paper {arxivId: arxivId})
        RETURN p
        UNION
        UNWIND $dois AS doi
        MATCH (p:Paper {doi: doi})
        RETURN p
      }
      RETURN p.id AS id, p.arxivId AS arxivId, p.doi AS doi",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('find papers', () => {
    const statement = findPapers({
      keys: ['jsonl:a'],
      arxivIds: ['2501.00001'],
      dois: ['10.1000/a'],
      titleKeys: ['beams'],
    })

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "arxivIds": [
            "2501.00001",
          ],
          "dois": [
            "10.1000/a",
          ],
          "keys": [
            "jsonl:a",
          ],
          "papersOfOneTitle": Integer {
            "high": 0,
            "low": 50,
          },
          "titleKeys": [
            "beams",
          ],
        },
        "text": "CALL () {
        UNWIND $keys AS key
        MATCH (:SourceRecord {key: key})-[:DESCRIBES]->(p:Paper)
        RETURN p
        UNION
        UNWIND $arxivIds AS arxivId
        MATCH (:SourceRecord {arxivId: arxivId})-[:DESCRIBES]->(p:Paper)
        RETURN p
        UNION
        UNWIND $dois AS doi
        MATCH (:SourceRecord {doi: doi})-[:DESCRIBES]->(p:Paper)
        RETURN p
        UNION
        UNWIND $titleKeys AS titleKey
        CALL (titleKey) {
          MATCH (:SourceRecord {titleKey: titleKey})-[:DESCRIBES]->(p:Paper)
          RETURN DISTINCT p
          LIMIT $papersOfOneTitle
        }
        RETURN p
      }
      RETURN p.id AS id, toString(p.createdAt) AS createdAt, COLLECT {
        MATCH (r:SourceRecord)-[:DESCRIBES]->(p)
        RETURN r {.key, .hash, .statement, .file, .line, .run}
      } AS records",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('find source records', () => {
    const statement = findSourceRecords(['jsonl:a'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "keys": [
            "jsonl:a",
          ],
        },
        "text": "UNWIND $keys AS key
      MATCH (r:SourceRecord {key: key})-[:DESCRIBES]->(p:Paper)
      RETURN r.key AS key, r.hash AS hash, p.id AS paper, r.run AS run, r.file AS file, r.line AS line",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('find taken ids', () => {
    const statement = findTakenIds(['p1'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "ids": [
            "p1",
          ],
        },
        "text": "UNWIND $ids AS id
      CALL (id) {
        MATCH (p:Paper {id: id})
        RETURN p.id AS taken, null AS leadsTo
        UNION
        MATCH (m:MergedPaper {id: id})-[:MERGED_INTO]->(p:Paper)
        RETURN m.id AS taken, p.id AS leadsTo
      }
      RETURN taken, leadsTo",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('link source records', () => {
    const statement = linkSourceRecords([{ key: 'jsonl:a', paper: 'p1' }])

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
      MATCH (r:SourceRecord {key: link.key})
      MATCH (p:Paper {id: link.paper})
      OPTIONAL MATCH (r)-[old:DESCRIBES]->()
      DELETE old
      CREATE (r)-[:DESCRIBES]->(p)",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('move merged ids', () => {
    const statement = moveMergedIds([merge])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "merges": [
            {
              "gone": "p2",
              "kept": "p1",
            },
          ],
        },
        "text": "UNWIND $merges AS merge
      MATCH (:Paper {id: merge.gone})<-[old:MERGED_INTO]-(m:MergedPaper)
      MATCH (kept:Paper {id: merge.kept})
      CREATE (m)-[:MERGED_INTO]->(kept)
      DELETE old",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('move places', () => {
    const statement = movePlaces([merge])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "merges": [
            {
              "gone": "p2",
              "kept": "p1",
            },
          ],
        },
        "text": "UNWIND $merges AS merge
      MATCH (:Paper {id: merge.gone})<-[old:LISTS]-(listing:Listing)
      MATCH (kept:Paper {id: merge.kept})
      CREATE (listing)-[place:LISTS]->(kept)
      SET place = properties(old)
      DELETE old",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('release identifiers', () => {
    const statement = releaseIdentifiers(['p1'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "ids": [
            "p1",
          ],
        },
        "text": "UNWIND $ids AS id
      MATCH (p:Paper {id: id})
      REMOVE p.arxivId, p.doi",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('remove merged ids', () => {
    const statement = removeMergedIds(['p2'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "ids": [
            "p2",
          ],
        },
        "text": "UNWIND $ids AS id
      MATCH (m:MergedPaper {id: id})
      DETACH DELETE m",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('return merged ids', () => {
    const statement = returnMergedIds([{ id: 'p2', left: 'p1', paper: 'p3' }])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "returned": [
            {
              "id": "p2",
              "left": "p1",
              "paper": "p3",
            },
          ],
        },
        "text": "UNWIND $returned AS one
      MATCH (m:MergedPaper {id: one.id})-[old:MERGED_INTO]->(:Paper {id: one.left})
      MATCH (p:Paper {id: one.paper})
      CREATE (m)-[:MERGED_INTO]->(p)
      DELETE old",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('remove merged papers', () => {
    const statement = removeMergedPapers([merge])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "merges": [
            {
              "gone": "p2",
              "kept": "p1",
            },
          ],
        },
        "text": "UNWIND $merges AS merge
      MATCH (gone:Paper {id: merge.gone})
      MATCH (kept:Paper {id: merge.kept})
      CREATE (:MergedPaper {id: merge.gone})-[:MERGED_INTO]->(kept)
      DETACH DELETE gone",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })
})
