import { z } from 'zod'
import { outcomes } from './import-counts.ts'

/** A row that the report names, and why: one that was dropped or merged, had something left out, or did something that its outcome does not say. `line` counts from 1; `title` null where the row has none. */
export const reportedRow = z.object({
  file: z.string(),
  line: z.number(),
  title: z.string().nullable(),
  outcome: z.enum(outcomes),
  reason: z.string(),
})

export type ReportedRow = z.infer<typeof reportedRow>
