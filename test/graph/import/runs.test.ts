import { beforeAll, describe, expect, it } from 'vitest'
import { deleteImportRuns } from '../../../src/graph/import/delete-import-runs.ts'
import { findImportRuns } from '../../../src/graph/import/find-import-runs.ts'
import { saveImportRun } from '../../../src/graph/import/save-import-run.ts'
import { sentByImports } from '../../ingest/sent-by-imports.ts'

/** The statements that imports sent, parameters aside. */
let sent: Set<string>

beforeAll(async () => {
  sent = await sentByImports()
})

describe('a statement that keeps how far an import came', () => {
  it('delete import runs', () => {
    const statement = deleteImportRuns(['r1'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "ids": [
            "r1",
          ],
        },
        "text": "UNWIND $ids AS id
      MATCH (r:ImportRun {id: id})
      DELETE r",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('find import runs', () => {
    const statement = findImportRuns('r1', 'jsonl', ['a.jsonl'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "files": [
            "a.jsonl",
          ],
          "id": "r1",
          "source": "jsonl",
        },
        "text": "MATCH (r:ImportRun)
      WHERE r.id = $id OR (r.source = $source AND r.files = $files)
      RETURN r.id AS id, r.owner AS owner, r.batch AS batch, r.state AS state",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save import run', () => {
    const statement = saveImportRun(
      { id: 'r1', source: 'jsonl', files: ['a.jsonl'], owner: 'o1', batch: 2, state: '{}' },
      { owner: 'o1', batch: 1 },
    )

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "batch": Integer {
            "high": 0,
            "low": 2,
          },
          "expectedBatch": Integer {
            "high": 0,
            "low": 1,
          },
          "expectedOwner": "o1",
          "files": [
            "a.jsonl",
          ],
          "id": "r1",
          "owner": "o1",
          "source": "jsonl",
          "state": "{}",
        },
        "text": "MERGE (r:ImportRun {id: $id})
      ON CREATE SET r.owner = $expectedOwner, r.batch = $expectedBatch
      WITH r
      WHERE coalesce(r.owner, '') = $expectedOwner AND r.batch = $expectedBatch
      SET r.source = $source, r.files = $files, r.owner = $owner, r.batch = $batch, r.state = $state
      RETURN r.id AS id",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })
})
