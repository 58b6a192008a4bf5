import type { z } from 'zod'
import type { foundPaperRow } from '../../graph/import/find-papers.ts'
import type { WorkingPaper } from './working-paper.ts'

/** A paper of the graph of which nothing changes. */
export const untouchedPaper = ({ id, createdAt, records }: z.infer<typeof foundPaperRow>): WorkingPaper => ({
  id,
  createdAt: Date.parse(createdAt),
  before: records,
  records: new Map(records.map((record) => [record.key, record])),
})
