import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

/** How far an import came. `state` is JSON: position, counts and the length of its list of rows. `owner` is the process that imports. */
export type ImportRunRow = {
  id: string
  source: string
  files: string[]
  owner: string
  batch: number
  state: string
}

/** What the run must say for this process to go on with it: another owner or batch means that another process runs the same import. */
export type ExpectedRun = { owner: string; batch: number } | null

/** Says how far an import came, where nobody else goes on with it; gives no row where someone does. */
export const saveImportRun = (run: ImportRunRow, expected: ExpectedRun): Statement => ({
  text: [
    'MERGE (r:ImportRun {id: $id})',
    'ON CREATE SET r.owner = $expectedOwner, r.batch = $expectedBatch',
    'WITH r',
    "WHERE coalesce(r.owner, '') = $expectedOwner AND r.batch = $expectedBatch",
    'SET r.source = $source, r.files = $files, r.owner = $owner, r.batch = $batch, r.state = $state',
    'RETURN r.id AS id',
  ].join('\n'),
  parameters: {
    ...run,
    batch: integer(run.batch),
    expectedOwner: expected?.owner ?? '',
    expectedBatch: integer(expected?.batch ?? 0),
  },
})
