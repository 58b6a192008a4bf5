import { z } from 'zod'

const counts = z.object({
  read: z.number(),
  new: z.number(),
  changed: z.number(),
  same: z.number(),
  merged: z.number(),
  dropped: z.number(),
})

/** How far an import came: the file by its number, where reading goes on in it, the counts of each file so far, and its list of rows. */
export const runState = z.object({
  file: z.number(),
  position: z.object({ offset: z.number(), line: z.number(), record: z.number() }),
  counts: z.array(counts),
  /** The name of the file of rows in DATA_DIR/imports, and how many of its bytes count. */
  rows: z.string(),
  rowsLength: z.number(),
})

export type RunState = z.infer<typeof runState>
