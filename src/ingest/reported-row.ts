import { z } from 'zod'
import { outcomes } from './import-counts.ts'

/** A row that the report names: one that was dropped or merged, or had something left out, and why. `line` counts from 1; `title` null where the row has none. */
export const reportedRow = z.object({
  file: z.string(),
  line: z.number(),
  title: z.string().nullable(),
  outcome: z.enum(outcomes),
  reason: z.string(),
})

export type ReportedRow = z.infer<typeof reportedRow>
