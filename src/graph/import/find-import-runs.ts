import { z } from 'zod'
import type { Statement } from '../statement.ts'

export const importRunRow = z.object({
  id: z.string(),
  owner: z.string(),
  batch: z.number(),
  state: z.string(),
})

/** The unfinished import of this id, and those of the same files that can no longer go on because the files or options are others now. */
export const findImportRuns = (id: string, source: string, files: string[]): Statement => ({
  text: [
    'MATCH (r:ImportRun)',
    'WHERE r.id = $id OR (r.source = $source AND r.files = $files)',
    'RETURN r.id AS id, r.owner AS owner, r.batch AS batch, r.state AS state',
  ].join('\n'),
  parameters: { id, source, files },
})
